package org.espace.widgets.talk;

import java.util.List;
import java.util.stream.Stream;
import org.espace.domain.Domain;
import org.espace.shared.NotFound;
import org.espace.shared.Slice;
import org.espace.talk.TalkOrder;
import org.espace.talk.TalkedPage;
import org.espace.widgets.Setting;
import org.espace.widgets.View;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetRequest;

/** Pages that people talk about, for those who look after the intranet: the coordinators of a community and administrators. */
public final class TalkedPages implements Widget {
    private static final int DIGEST = 5;
    private static final int FULL = 30;

    private final Domain domain;

    public TalkedPages(Domain domain) {
        this.domain = domain;
    }

    /** What the template shows. */
    public record Model(TalkOrder order, Slice<TalkedPage> pages) {

        public List<TalkOrder> orders() {
            return Stream.of(TalkOrder.values()).toList();
        }
    }

    @Override
    public String name() {
        return "talked-pages";
    }

    @Override
    public List<Setting> settings() {
        return List.of(Setting.COMMUNITY, Setting.size(DIGEST));
    }

    @Override
    public View render(WidgetRequest request) {
        TalkOrder order = TalkOrder.of(request.parameter("tab"));
        int size = request.full() ? FULL : request.number("size", DIGEST, 1, 50);
        try {
            Slice<TalkedPage> pages =
                    domain.talks().pages(request.actor(), request.id("community"), order, request.after(), size);
            return View.of("talk/TalkedPages.jte", new Model(order, pages)).anywhere();
        } catch (NotFound nothingToLookAfter) {
            // On a page for all members, who look after nothing, an empty box would only ask what it is for.
            return View.NOTHING;
        }
    }
}
