package org.espace.widgets.profile;

import java.util.List;
import java.util.Map;
import org.espace.domain.Domain;
import org.espace.profile.Profile;
import org.espace.profile.ProfileForm;
import org.espace.shared.Fault;
import org.espace.shared.Refused;
import org.espace.unit.UnitCard;
import org.espace.widgets.Action;
import org.espace.widgets.Outcome;
import org.espace.widgets.Redirect;
import org.espace.widgets.Refusal;
import org.espace.widgets.Upload;
import org.espace.widgets.View;
import org.espace.widgets.WidgetRequest;
import org.espace.widgets.question.Consenting;

/** The reader's own profile as a form, the same from every panel that offers it. */
final class OwnProfile {
    private final Domain domain;

    OwnProfile(Domain domain) {
        this.domain = domain;
    }

    Map<String, Action> actions() {
        return Map.of(
                "keep", this::keep,
                "photo", this::photo,
                "remove-photo", this::removePhoto,
                "consent", new Consenting(domain)::consent);
    }

    /** Whether one of these forms was sent just now and came back. */
    boolean wasRefused(WidgetRequest request) {
        Refusal refusal = request.refusal();
        return refusal != null && actions().containsKey(refusal.action());
    }

    /** @throws org.espace.shared.NotFound when nobody is signed in */
    View view(WidgetRequest request) {
        Profile profile = domain.profiles().mine(request.actor());
        List<UnitCard> units =
                profile.unitId() == 0 ? List.of() : domain.units().path(profile.unitId());
        return View.of(
                        "profile/MyProfile.jte",
                        new MyProfile.Model(profile, units, domain.referrals().consent(request.actor())))
                .labelled("mine.title");
    }

    private Outcome keep(WidgetRequest request) {
        ProfileForm form = new ProfileForm(
                typed(request, "name"),
                typed(request, "job"),
                typed(request, "place"),
                typed(request, "languages"),
                typed(request, "helps"),
                typed(request, "learns"),
                typed(request, "about"),
                ContactFields.in(request));
        domain.profiles().keep(request.actor(), form);
        return Redirect.here().saying("kept");
    }

    private Outcome photo(WidgetRequest request) {
        Upload upload = request.upload("photo");
        if (upload == null || upload.bytes().length == 0) {
            throw new Refused(List.of(Fault.of("photo", "none")));
        }
        domain.profiles().photo(request.actor(), upload.bytes());
        return Redirect.here().saying("photo-kept");
    }

    private Outcome removePhoto(WidgetRequest request) {
        domain.profiles().removePhoto(request.actor());
        return Redirect.here().saying("photo-removed");
    }

    static String typed(WidgetRequest request, String field) {
        String typed = request.parameter(field);
        return typed == null ? "" : typed;
    }
}
