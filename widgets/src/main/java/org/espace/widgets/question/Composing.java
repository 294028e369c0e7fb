package org.espace.widgets.question;

import java.util.List;
import java.util.stream.Stream;
import org.espace.community.Access;
import org.espace.community.CommunitySummary;
import org.espace.domain.Domain;
import org.espace.draft.DraftService;
import org.espace.draft.Unsent;
import org.espace.search.Suggestion;
import org.espace.shared.Actor;
import org.espace.widgets.View;
import org.espace.widgets.WidgetRequest;
import org.jspecify.annotations.Nullable;

/** The composer of a new question, with what was typed there before. */
final class Composing {
    private static final int COMMUNITIES = 50;
    private static final int SIMILAR = 5;

    private final Domain domain;

    Composing(Domain domain) {
        this.domain = domain;
    }

    View view(WidgetRequest request, String title) {
        if (!request.actor().signedIn()) {
            return View.of("question/NoComposer.jte", "");
        }
        long community = request.id("community");
        Access access = community == 0
                ? null
                : domain.communities().access(request.actor(), community).toRead();
        List<CommunitySummary> choices = access == null ? placesToAsk(request.actor()) : List.of();
        String place = place(request, community, title);
        Unsent draft = domain.drafts().find(request.actor(), place).orElse(null);
        String typed = title.equals(QuestionThread.EMPTY) ? "" : title;
        String asked = draft == null ? typed : draft.title();
        return View.of(
                        "question/Composer.jte",
                        new Composer(typed, access, choices, place, draft, similar(request, asked)))
                .labelled("compose");
    }

    /** Questions like it that were asked before; the first line typed is the title. */
    List<Suggestion> similar(WidgetRequest request, String typed) {
        String[] lines = typed.split("\\R", 2);
        String body = lines.length > 1 ? lines[1] : "";
        return lines[0].isBlank()
                ? List.of()
                : domain.search().similar(request.actor(), request.id("community"), lines[0], body, SIMILAR);
    }

    /**
     * Where a draft of it is kept: the one that was opened; or else a place for each community, and within it for each title that came along,
     * so that a new question does not take the place of one that was begun before.
     */
    private static String place(WidgetRequest request, long community, String title) {
        @Nullable String opened = request.parameter("draft");
        if (opened != null && DraftService.isPlace(opened)) {
            return opened;
        }
        String place = "question-" + community;
        return title.equals(QuestionThread.EMPTY) ? place : place + "-" + Integer.toHexString(title.hashCode());
    }

    /** The reader's own communities first, then those that one joins by asking there. */
    private List<CommunitySummary> placesToAsk(Actor actor) {
        Stream<CommunitySummary> own = domain.communities().mine(actor, null, COMMUNITIES).items().stream()
                .filter(each -> each.access(actor).member());
        Stream<CommunitySummary> open = domain.communities().browse(actor, null, null, COMMUNITIES).items().stream()
                .filter(each -> each.mine() == null && each.access(actor).freeToJoin());
        return Stream.concat(own, open).filter(each -> !each.archived()).toList();
    }
}
