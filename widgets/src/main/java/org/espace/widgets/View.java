package org.espace.widgets;

import java.util.List;
import org.espace.ledger.Reach;
import org.jspecify.annotations.Nullable;

/**
 * What a widget shows: a template and its model, both plain values.
 *
 * @param template path of the {@code .jte} file below this package, such as {@code question/QuestionList.jte}
 * @param title the panel's title; null to have it in the reader's language
 * @param label which of the widget's labels is the title when there is no other
 * @param fleeting whether nobody may keep it, neither portal nor browser: it is good for one look
 * @param feeds that tell the same to anybody
 * @param reach within which that happens on which it depends, besides whoever looks, so that we may hold it until something does; null when it depends on more
 *     than the ledger tells of, such as the search index
 */
public record View(
        String template,
        @Nullable String title,
        String label,
        boolean fleeting,
        List<Alternate> feeds,
        @Nullable Reach reach,
        Object model) {

    public static View of(String template, Object model) {
        return new View(template, null, "title", false, List.of(), null, model);
    }

    /**
     * Nothing at all: the panel is not for whoever asks, and no trace of it is left on the page. What must look like what is absent is
     * not this, but {@link org.espace.shared.NotFound}.
     */
    public static final View NOTHING = of("html/NotFound.jte", "");

    public boolean isNothing() {
        return template.equals(NOTHING.template) && model.equals(NOTHING.model);
    }

    /** The same under a title that people have given, such as a name. */
    public View titled(String title) {
        return new View(template, title, label, fleeting, feeds, reach, model);
    }

    /** The same under another of the widget's labels. */
    public View labelled(String label) {
        return new View(template, title, label, fleeting, feeds, reach, model);
    }

    /** The same for one look: nobody keeps it. */
    public View keptByNobody() {
        return new View(template, title, label, true, feeds, null, model);
    }

    /** The same, which stays as it is until something happens in that community (0: in any), to whoever looks, or to what belongs to no community. */
    public View within(long community) {
        return new View(template, title, label, fleeting, feeds, new Reach(community), model);
    }

    /** The same, which stays as it is until something happens anywhere. */
    public View anywhere() {
        return within(Reach.ANYWHERE.community());
    }

    /** The same with a feed that tells the same to anybody. */
    public View told(Alternate feed) {
        return new View(template, title, label, fleeting, List.of(feed), reach, model);
    }
}
