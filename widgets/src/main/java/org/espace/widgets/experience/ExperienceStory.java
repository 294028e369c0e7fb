package org.espace.widgets.experience;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.espace.attachment.Attachment;
import org.espace.attachment.FitFiles;
import org.espace.domain.Domain;
import org.espace.experience.ExperienceDetail;
import org.espace.experience.NewUse;
import org.espace.experience.Result;
import org.espace.experience.Story;
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

/**
 * One experience and who used it, or the form of one. The parameter {@code experience} is an id, {@code new}, {@code from-} an answer's id,
 * or {@code edit-} an experience's.
 */
public final class ExperienceStory implements Widget {
    /** Makes an experience of the answer whose id follows. */
    public static final String FROM = "from-";

    private static final String NEW = "new";
    private static final String EDIT = "edit-";
    private static final int USES = 20;

    private final Domain domain;
    private final Attaching attaching;
    private final Composing composing;
    private final Reviewing reviewing;

    public ExperienceStory(Domain domain) {
        this.domain = domain;
        this.attaching = new Attaching(domain);
        this.composing = new Composing(domain);
        this.reviewing = new Reviewing(domain);
    }

    /**
     * An experience and who looks at it.
     *
     * @param writable whether the reader may write here
     * @param following whether the reader follows it
     */
    public record Shown(
            ExperienceDetail story, boolean writable, boolean following, boolean more, List<Attachment> files) {

        public boolean joins() {
            return writable && !story.access().member();
        }
    }

    @Override
    public String name() {
        return "experience-story";
    }

    @Override
    public Map<String, Source> downloads() {
        return attaching.downloads();
    }

    @Override
    public Map<String, Action> actions() {
        Map<String, Action> actions = new HashMap<>(attaching.actions());
        actions.putAll(reviewing.actions());
        actions.put("tell", this::tell);
        actions.put("edit", this::edit);
        actions.put("use", this::use);
        actions.put("withdraw-use", this::withdrawUse);
        actions.put("follow", this::follow);
        return actions;
    }

    @Override
    public View render(WidgetRequest request) {
        String asked = request.parameter("experience");
        long id = Ids.parse(asked);
        if (id != 0) {
            return story(request, id);
        }
        if (asked == null || !(asked.equals(NEW) || asked.startsWith(FROM) || asked.startsWith(EDIT))) {
            return View.of("experience/NoExperience.jte", "");
        }
        return request.actor().signedIn()
                ? View.of("experience/StoryForm.jte", form(request, java.util.Objects.requireNonNull(asked)))
                        .labelled("tell")
                : View.of("experience/SignedOut.jte", "").labelled("tell");
    }

    private Composing.Form form(WidgetRequest request, String asked) {
        if (asked.startsWith(FROM)) {
            return composing.from(request.actor(), Ids.parse(asked.substring(FROM.length())));
        }
        return asked.startsWith(EDIT)
                ? composing.edit(request.actor(), Ids.parse(asked.substring(EDIT.length())))
                : composing.empty(request);
    }

    private View story(WidgetRequest request, long id) {
        ExperienceDetail story = domain.experiences().story(request.actor(), id, request.after(), USES);
        boolean writable = request.actor().signedIn() && !story.access().archived();
        boolean following =
                !domain.follows().followed(request.actor(), Set.of(ref(id))).isEmpty();
        List<Attachment> files = domain.attachments().of(ref(id)).getOrDefault("", List.of());
        return View.of(
                        "experience/ExperienceStory.jte",
                        new Shown(story, writable, following, request.after() != null, files))
                .titled(story.access().name())
                .within(story.access().community());
    }

    private Outcome tell(WidgetRequest request) {
        long answer = Ids.parse(request.parameter("answer"));
        FitFiles files = attaching.sent(request);
        long id = domain.postings().once(request.actor(), request.once("tell"), () -> {
            long told = answer == 0
                    ? domain.experiences().tell(request.actor(), request.id("community"), typed(request))
                    : domain.experiences().tellFrom(request.actor(), answer, typed(request));
            attaching.attach(request, ref(told), "", files);
            return told;
        });
        return Redirect.to("experience", id).saying("told").telling("experience-told", id);
    }

    private Outcome edit(WidgetRequest request) {
        long id = id(request);
        FitFiles files = attaching.sent(request);
        domain.together(() -> {
            domain.experiences().edit(request.actor(), id, typed(request));
            attaching.attach(request, ref(id), "", files);
            return id;
        });
        return Redirect.to("experience", id).saying("edited");
    }

    private Outcome use(WidgetRequest request) {
        NewUse use =
                new NewUse(request.parameter("place"), result(request.parameter("result")), request.parameter("words"));
        domain.experiences().use(request.actor(), id(request), use);
        return Redirect.to("experience", id(request)).saying("used");
    }

    private Outcome withdrawUse(WidgetRequest request) {
        domain.experiences().withdrawUse(request.actor(), id(request));
        return Redirect.to("experience", id(request)).saying("use-withdrawn");
    }

    private Outcome follow(WidgetRequest request) {
        boolean wanted = !"no".equals(request.parameter("wanted"));
        domain.follows().follow(request.actor(), ref(id(request)), wanted);
        return Redirect.to("experience", id(request)).saying(wanted ? "followed" : "unfollowed");
    }

    private static Story typed(WidgetRequest request) {
        return new Story(
                request.parameter("title"),
                request.parameter("situation"),
                request.parameter("actions"),
                request.parameter("outcome"),
                request.parameter("next-time"),
                request.parameter("tags"),
                (int) Math.min(100, Ids.parse(request.parameter("months"))));
    }

    private static @Nullable Result result(@Nullable String word) {
        for (Result result : Result.values()) {
            if (word(result).equals(word)) {
                return result;
            }
        }
        return null;
    }

    /** As it stands in forms and labels. */
    public static String word(Result result) {
        return result.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static long id(WidgetRequest request) {
        return Ids.parse(request.parameter("id"));
    }

    private static Ref ref(long id) {
        return new Ref("experience", id);
    }
}
