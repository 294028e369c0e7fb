package org.espace.widgets.question;

import java.util.List;
import java.util.Map;
import org.espace.community.Access;
import org.espace.domain.Domain;
import org.espace.shared.PlainText;
import org.espace.widgets.Action;
import org.espace.widgets.Outcome;
import org.espace.widgets.Redirect;
import org.espace.widgets.Setting;
import org.espace.widgets.View;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetRequest;
import org.jspecify.annotations.Nullable;

/** One line to start a question in; what was typed goes on to the composer of {@link QuestionThread}. */
public final class AskBox implements Widget {
    /** What was typed goes into an address, and a server takes only so long ones; a title is shorter still. */
    private static final int LONGEST = 500;

    private final Domain domain;

    public AskBox(Domain domain) {
        this.domain = domain;
    }

    /**
     * What the template shows.
     *
     * @param communityName null when the page is bound to none
     * @param writable whether the reader may ask here
     */
    public record Model(@Nullable String communityName, boolean writable) {}

    @Override
    public String name() {
        return "ask-box";
    }

    @Override
    public List<Setting> settings() {
        return List.of(Setting.COMMUNITY);
    }

    @Override
    public Map<String, Action> actions() {
        return Map.of("open", this::open);
    }

    @Override
    public View render(WidgetRequest request) {
        long community = request.id("community");
        if (community == 0) {
            return View.of(
                            "question/AskBox.jte",
                            new Model(null, request.actor().signedIn()))
                    .anywhere();
        }
        Access access = domain.communities().access(request.actor(), community);
        boolean writable = request.actor().signedIn() && access.readable() && !access.archived();
        return View.of("question/AskBox.jte", new Model(access.name(), writable))
                .within(community);
    }

    private Outcome open(WidgetRequest request) {
        String title = request.parameter("title");
        return Redirect.to("compose", title == null ? QuestionThread.EMPTY : PlainText.shorten(title, LONGEST))
                .with("thread", "")
                .with("community", community(request));
    }

    /** Where the box asks; empty when that is still to be chosen. */
    private static String community(WidgetRequest request) {
        long community = request.id("community");
        return community == 0 ? "" : Long.toString(community);
    }
}
