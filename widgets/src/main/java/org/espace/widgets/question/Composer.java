package org.espace.widgets.question;

import java.util.List;
import org.espace.community.Access;
import org.espace.community.CommunitySummary;
import org.espace.draft.Unsent;
import org.espace.search.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * What the template of the composer shows.
 *
 * @param title typed so far
 * @param community where the question goes; null when that is still to be chosen
 * @param choices where it may go
 * @param place where a draft of it is kept
 * @param draft what was kept there; null for none
 * @param similar questions like it that were asked before
 */
public record Composer(
        String title,
        @Nullable Access community,
        List<CommunitySummary> choices,
        String place,
        @Nullable Unsent draft,
        List<Suggestion> similar) {

    public String titleSoFar() {
        return draft == null ? title : draft.title();
    }

    public String body() {
        return draft == null ? "" : draft.body();
    }

    public String tags() {
        return draft == null ? "" : draft.tags();
    }
}
