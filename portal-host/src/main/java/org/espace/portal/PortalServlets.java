package org.espace.portal;

import java.util.Map;
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
        Domain domain, DemoAccounts demo, Portlets portlets, Theme theme, Consumer<String> forgetSession) {
    static final Set<String> PATTERNS = Set.of("", "/portal/*", "/portal/assets/*", "/login", "/logout");

    Map<String, HttpServlet> byPattern() {
        SignIn signIn = new SignIn(domain.accounts(), new Passwords(), domain.clock());
        return Map.of(
                "", new FrontServlet(),
                "/portal/*", new PageServlet(domain.pages(), portlets, theme),
                "/portal/assets/*", new AssetServlet(),
                "/login", new SignInServlet(signIn, domain.people(), demo::list, theme, forgetSession),
                "/logout", new SignOutServlet(forgetSession));
    }
}
