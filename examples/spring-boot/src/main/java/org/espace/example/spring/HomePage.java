package org.espace.example.spring;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.espace.widgets.delivery.servlet.Espace;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The page of the ward, made by hand; any template engine of yours can call the same methods. */
@RestController
class HomePage {
    @GetMapping(path = "/", produces = "text/html;charset=utf-8")
    String home(HttpServletRequest request) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                  <meta charset="utf-8">
                  <meta name="viewport" content="width=device-width">
                  <title>Ward 4</title>
                  <link rel="icon" href="data:,">
                  %s
                  <link rel="stylesheet" href="ward.css">
                </head>
                <body>
                  <header>
                    <h1>Ward 4</h1>
                    <p>Visiting hours are from 2 to 8.</p>
                  </header>
                  <main>
                    %s
                    %s
                    %s
                  </main>
                </body>
                </html>
                """
                .formatted(
                        Espace.head(request),
                        Espace.chosen(request, Map.of()),
                        Espace.render("question-list", request, Map.of()),
                        Espace.render("community-start", request, Map.of()));
    }
}
