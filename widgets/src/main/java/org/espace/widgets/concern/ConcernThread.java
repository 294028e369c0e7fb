package org.espace.widgets.concern;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.espace.attachment.Attachment;
import org.espace.attachment.FitFiles;
import org.espace.concern.AddedLine;
import org.espace.concern.ConcernDetail;
import org.espace.concern.NewLine;
import org.espace.concern.Stage;
import org.espace.domain.Domain;
import org.espace.shared.Ids;
import org.espace.shared.Ref;
import org.espace.widgets.Action;
import org.espace.widgets.Outcome;
import org.espace.widgets.Redirect;
import org.espace.widgets.Source;
import org.espace.widgets.View;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetRequest;
import org.espace.widgets.attachment.Attaching;
import org.jspecify.annotations.Nullable;

/** One concern: what was raised, what was done about it, what was said. */
public final class ConcernThread implements Widget {
    private static final String CONCERN = "concern";
    private static final int LINES = 50;

    private final Domain domain;
    private final Attaching attaching;

    public ConcernThread(Domain domain) {
        this.domain = domain;
        this.attaching = new Attaching(domain);
    }

    /**
     * What the template shows.
     *
     * @param followed whether the reader is told of what happens to it
     * @param more whether this is not the first page
     * @param files what is attached, by line
     */
    public record Model(ConcernDetail concern, boolean followed, boolean more, Map<String, List<Attachment>> files) {}

    @Override
    public String name() {
        return "concern-thread";
    }

    @Override
    public boolean isolated() {
        return true;
    }

    @Override
    public Map<String, Action> actions() {
        Map<String, Action> actions = new HashMap<>(attaching.actions());
        actions.putAll(Map.of("step", this::step, "reply", this::reply, "follow", this::follow));
        return Map.copyOf(actions);
    }

    @Override
    public Map<String, Source> downloads() {
        return attaching.downloads();
    }

    @Override
    public View render(WidgetRequest request) {
        long id = Ids.parse(request.parameter(CONCERN));
        if (id == 0) {
            return View.of("concern/NoConcern.jte", "");
        }
        ConcernDetail concern = domain.concerns().detail(request.actor(), id, request.after(), LINES);
        Set<Ref> followed = domain.follows().followed(request.actor(), List.of(ref(id)));
        Map<String, List<Attachment>> files = domain.attachments().of(ref(id));
        Model model = new Model(concern, !followed.isEmpty(), request.after() != null, files);
        return View.of("concern/ConcernThread.jte", model)
                .titled(concern.access().name());
    }

    private Outcome step(WidgetRequest request) {
        long id = id(request);
        Stage stage = stage(request.parameter("stage"));
        FitFiles files = attaching.sent(request);
        domain.together(() -> {
            AddedLine line = domain.concerns().step(request.actor(), id, stage, told(request, files));
            attach(request, id, line, files);
            return line;
        });
        return Redirect.to(CONCERN, id).saying("stepped");
    }

    /** Whoever raised it confidentially does not follow it by that, and no file comes with it: both are kept under their name. */
    private Outcome reply(WidgetRequest request) {
        long id = id(request);
        FitFiles files = attaching.sent(request);
        domain.together(() -> {
            AddedLine line = domain.concerns().reply(request.actor(), id, told(request, files));
            if (line.named()) {
                domain.follows().follow(request.actor(), ref(id), true);
            }
            attach(request, id, line, files);
            return line;
        });
        return Redirect.to(CONCERN, id).saying("replied");
    }

    private static NewLine told(WidgetRequest request, FitFiles files) {
        return new NewLine(request.parameter("body"), !files.isEmpty());
    }

    /** Once to each line: one that is sent twice is said once, and its files are there already. */
    private void attach(WidgetRequest request, long concern, AddedLine line, FitFiles files) {
        if (!files.isEmpty() && !domain.attachments().of(ref(concern)).containsKey(line.part())) {
            attaching.attach(request, ref(concern), line.part(), files);
        }
    }

    private Outcome follow(WidgetRequest request) {
        long id = id(request);
        boolean wanted = !"no".equals(request.parameter("wanted"));
        domain.follows().follow(request.actor(), ref(id), wanted);
        return Redirect.to(CONCERN, id).saying(wanted ? "followed" : "unfollowed");
    }

    private static Ref ref(long concern) {
        return new Ref(CONCERN, concern);
    }

    private static long id(WidgetRequest request) {
        return Ids.parse(request.parameter("id"));
    }

    private static @Nullable Stage stage(@Nullable String word) {
        return Stage.STEPS.stream()
                .filter(each -> each.name().equals(word))
                .findFirst()
                .orElse(null);
    }
}
