package org.espace.portal;

import java.util.Set;
import java.util.function.Consumer;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import org.espace.domain.Domain;
import org.espace.portal.container.Portlets;
import org.espace.portal.login.Admission;
import org.espace.portal.login.FormToken;
import org.espace.portal.login.Passwords;
import org.espace.portal.login.SignIn;
import org.espace.portal.login.SignInServlet;
import org.espace.portal.login.SignOutServlet;
import org.espace.portal.page.AssetServlet;
import org.espace.portal.page.PageServlet;
import org.espace.portal.page.Theme;

/** The portal's own servlets and where they answer. */
record PortalServlets(
        Domain domain,
        Examples examples,
        Portlets portlets,
        Theme theme,
        Admission admission,
        FormToken token,
        boolean oneOfSeveral,
        Consumer<HttpServletRequest> forget) {
    static final Set<String> PATTERNS = Set.of("", "/portal/*", "/portal/assets/*", "/login", "/logout");

    HttpServlet at(String pattern) {
        return switch (pattern) {
            case "" -> new FrontServlet();
            case "/portal/*" ->
                new PageServlet(domain.pages(), domain.communities(), portlets, theme, admission, token, oneOfSeveral);
            case "/portal/assets/*" -> new AssetServlet();
            case "/login" -> new SignInServlet(signIn(), admission, token, examples::accounts, theme, forget);
            case "/logout" -> new SignOutServlet(admission, token, forget);
            default -> throw new IllegalArgumentException("Nothing answers at \"" + pattern + "\".");
        };
    }

    private SignIn signIn() {
        return new SignIn(domain.accounts(), new Passwords(), domain.clock());
    }
}
