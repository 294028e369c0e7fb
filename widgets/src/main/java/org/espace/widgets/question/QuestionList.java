package org.espace.widgets.question;

import java.util.List;
import java.util.Locale;
import org.espace.community.Access;
import org.espace.domain.Domain;
import org.espace.question.Progress;
import org.espace.question.QuestionFilter;
import org.espace.question.QuestionSummary;
import org.espace.question.Tags;
import org.espace.shared.Ids;
import org.espace.shared.Slice;
import org.espace.widgets.Setting;
import org.espace.widgets.View;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetRequest;
import org.jspecify.annotations.Nullable;

/** Questions of one community, or of all that the reader may read, newest first. */
public final class QuestionList implements Widget {
    private static final int DIGEST = 5;
    private static final int FULL = 20;
    private static final int TAGS = 12;

    private final Domain domain;

    public QuestionList(Domain domain) {
        this.domain = domain;
    }

    /** What the tabs narrow the list to. */
    public enum Tab {
        NEWEST,
        NO_REPLY,
        NO_ACCEPTED,
        MINE;

        /** As it stands in URLs and labels. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Tab of(@Nullable String word) {
            for (Tab tab : values()) {
                if (tab.word().equals(word)) {
                    return tab;
                }
            }
            return NEWEST;
        }

        QuestionFilter filter(long community, @Nullable String tag) {
            return switch (this) {
                case NEWEST -> new QuestionFilter(community, null, false, tag);
                case NO_REPLY -> new QuestionFilter(community, Progress.NO_REPLY, false, tag);
                case NO_ACCEPTED -> new QuestionFilter(community, Progress.NO_ACCEPTED, false, tag);
                case MINE -> new QuestionFilter(community, null, true, tag);
            };
        }
    }

    /**
     * What the template shows.
     *
     * @param readable false for a community whose questions only members read
     * @param chosen id of the question that the page shows; 0 for none
     * @param continued whether this is not the list's beginning
     */
    public record Model(
            boolean readable,
            Tab tab,
            @Nullable String tag,
            long chosen,
            boolean continued,
            Slice<QuestionSummary> questions,
            List<String> tags) {}

    @Override
    public String name() {
        return "question-list";
    }

    @Override
    public List<Setting> settings() {
        List<String> tabs = List.of(Tab.values()).stream().map(Tab::word).toList();
        return List.of(
                Setting.COMMUNITY,
                Setting.size(DIGEST),
                new Setting("tab", Setting.Kind.CHOICE, Tab.NEWEST.word(), tabs));
    }

    @Override
    public View render(WidgetRequest request) {
        long community = request.id("community");
        Access access = community == 0 ? null : domain.communities().access(request.actor(), community);
        boolean readable = access == null || access.readable();
        String asked = request.parameter("tab");
        Tab tab = Tab.of(asked != null ? asked : request.preference("tab"));
        String tag = Tags.in(request.parameter("tag")).stream().findFirst().orElse(null);
        Slice<QuestionSummary> questions = readable
                ? domain.questions().list(request.actor(), tab.filter(community, tag), request.after(), size(request))
                : new Slice<>(List.of(), null);
        List<String> tags = readable && access != null && request.full()
                ? domain.questions().tagsInUse(access, TAGS)
                : List.of();
        boolean continued = request.after() != null;
        long chosen = Ids.parse(request.parameter("thread"));
        return View.of("question/QuestionList.jte", new Model(readable, tab, tag, chosen, continued, questions, tags));
    }

    private static int size(WidgetRequest request) {
        return request.full() ? FULL : request.number("size", DIGEST, 1, 50);
    }
}
