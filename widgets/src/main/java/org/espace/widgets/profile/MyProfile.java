package org.espace.widgets.profile;

import java.util.List;
import java.util.Map;
import org.espace.domain.Domain;
import org.espace.profile.Profile;
import org.espace.unit.UnitCard;
import org.espace.widgets.Action;
import org.espace.widgets.View;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetRequest;

/** What the reader says of themselves, to be changed. */
public final class MyProfile implements Widget {
    private final OwnProfile own;

    public MyProfile(Domain domain) {
        this.own = new OwnProfile(domain);
    }

    /**
     * What the template shows.
     *
     * @param units from the top down to where the person stands; empty for none
     * @param consent how often a week colleagues may ask the person for help; 0 for never
     */
    public record Model(Profile profile, List<UnitCard> units, int consent) {}

    @Override
    public String name() {
        return "my-profile";
    }

    @Override
    public Map<String, Action> actions() {
        return own.actions();
    }

    @Override
    public View render(WidgetRequest request) {
        return request.actor().signedIn() ? own.view(request) : View.of("profile/NoProfile.jte", "");
    }
}
