package org.espace.portal;

import java.util.Set;
import java.util.function.Consumer;
import javax.servlet.http.HttpServlet;
import org.espace.domain.Domain;
import org.espace.portal.container.Portlets;
import org.espace.portal.login.Passwords;
import org.espace.portal.login.SignIn;
import org.espace.portal.login.SignInServlet;
import org.espace.portal.login.SignOutServlet;
import org.espace.portal.page.AssetServlet;
import org.espace.portal.page.PageServlet;
import org.espace.portal.page.Theme;

/** The portal's own servlets and where they answer. */
record PortalServlets(
        Domain domain, Examples examples, Portlets portlets, Theme theme, Consumer<String> forgetSession) {
    static final Set<String> PATTERNS = Set.of("", "/portal/*", "/portal/assets/*", "/login", "/logout");

    HttpServlet at(String pattern) {
        return switch (pattern) {
            case "" -> new FrontServlet();
            case "/portal/*" -> new PageServlet(domain.pages(), domain.communities(), portlets, theme);
            case "/portal/assets/*" -> new AssetServlet();
            case "/login" -> new SignInServlet(signIn(), domain.people(), examples::accounts, theme, forgetSession);
            case "/logout" -> new SignOutServlet(forgetSession);
            default -> throw new IllegalArgumentException("Nothing answers at \"" + pattern + "\".");
        };
    }

    private SignIn signIn() {
        return new SignIn(domain.accounts(), new Passwords(), domain.clock());
    }
}
