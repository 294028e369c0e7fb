package org.espace.example.spring;

import javax.sql.DataSource;
import org.espace.widgets.delivery.servlet.EspaceFragment;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;

/** A service of your own with a page of its own, in which panels stand. */
@SpringBootApplication
public class IntranetService {
    public static void main(String[] arguments) {
        SpringApplication.run(IntranetService.class, arguments);
    }

    /** This is all that eSpace needs: your pool, and a moment in which servlets may still be registered. */
    @Bean
    ServletContextInitializer espace(DataSource source) {
        return context -> EspaceFragment.start(context, source);
    }
}
