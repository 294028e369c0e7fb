package org.espace.widgets.embed;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.espace.shared.Ids;
import org.espace.site.Algorithm;
import org.espace.site.NewSite;
import org.espace.site.SiteService;
import org.espace.widgets.Action;
import org.espace.widgets.Outcome;
import org.espace.widgets.Redirect;
import org.espace.widgets.Refusal;
import org.espace.widgets.WidgetRequest;
import org.jspecify.annotations.Nullable;

/** Where sites are registered, with the keys by which their servers vouch for people. Stateless. */
public final class SiteDesk {
    /** The field that a form which has just made a secret comes back with. */
    public static final String SECRET = "secret";

    static final String SITE = "site";

    private static final String KEY_NAME = "key-name";
    private static final String FORM = "es-form";

    private final SiteService sites;

    SiteDesk(SiteService sites) {
        this.sites = sites;
    }

    Map<String, Action> actions() {
        return Map.of(
                "register", this::register,
                "make-secret", this::makeSecret,
                "add-key", this::addKey,
                "revoke-key", this::revokeKey,
                "remove-site", this::remove);
    }

    private Outcome register(WidgetRequest request) {
        List<String> origins = Stream.of(text(request, "origins").strip().split("\\s+"))
                .filter(each -> !each.isEmpty())
                .toList();
        long site = sites.register(
                request.actor(), new NewSite(text(request, "issuer"), text(request, "audience"), origins));
        return Redirect.to(SITE, site).saying("registered");
    }

    /** The secret is shown once, in the answer to the form: it never is a part of an address that a browser or a log keeps. */
    private Outcome makeSecret(WidgetRequest request) {
        String site = text(request, SITE);
        String name = text(request, KEY_NAME);
        String secret = sites.makeSecret(request.actor(), Ids.parse(site), name);
        return new Refusal(
                "make-secret",
                Map.of(
                        FORM,
                        List.of(site),
                        KEY_NAME,
                        List.of(name),
                        SECRET,
                        List.of(secret),
                        Refusal.FLEETING,
                        List.of("")),
                List.of());
    }

    private Outcome addKey(WidgetRequest request) {
        long site = Ids.parse(request.parameter(SITE));
        sites.addKey(request.actor(), site, text(request, KEY_NAME), Algorithm.ES256, text(request, "content"));
        return Redirect.to(SITE, site).saying("key-added");
    }

    private Outcome revokeKey(WidgetRequest request) {
        sites.revokeKey(request.actor(), Ids.parse(request.parameter("key")));
        return Redirect.to(SITE, text(request, SITE)).saying("key-revoked");
    }

    private Outcome remove(WidgetRequest request) {
        sites.remove(request.actor(), Ids.parse(request.parameter(SITE)));
        return Redirect.to(SITE, "").saying("site-removed");
    }

    private static String text(WidgetRequest request, String field) {
        @Nullable String typed = request.parameter(field);
        return typed == null ? "" : typed;
    }
}
