package org.espace.widgets.question;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.espace.community.Access;
import org.espace.domain.Domain;
import org.espace.draft.Unsent;
import org.espace.question.Progress;
import org.espace.question.QuestionFilter;
import org.espace.question.QuestionSummary;
import org.espace.question.Tags;
import org.espace.referral.AskedOfMe;
import org.espace.shared.Ids;
import org.espace.shared.Slice;
import org.espace.widgets.Action;
import org.espace.widgets.Outcome;
import org.espace.widgets.Redirect;
import org.espace.widgets.Setting;
import org.espace.widgets.View;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetRequest;
import org.jspecify.annotations.Nullable;

/** Questions of one community, or of all that the reader may read, newest first; what the reader was asked, and has not sent yet. */
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
        RETURNED,
        MINE,
        ASKED,
        DRAFTS;

        /** As it stands in URLs and labels. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether there is anything behind it only for one who is signed in, wherever the page is. */
        public boolean personal() {
            return this == ASKED || this == DRAFTS;
        }

        /** A list that is the same for whoever may read it, or {@link #MINE}. */
        static Tab of(@Nullable String word) {
            return of(word, false);
        }

        static Tab of(@Nullable String word, boolean signedIn) {
            return Stream.of(values())
                    .filter(tab -> tab.word().equals(word) && (signedIn || !tab.personal()))
                    .findFirst()
                    .orElse(NEWEST);
        }

        QuestionFilter filter(long community, @Nullable String tag) {
            return switch (this) {
                case NO_REPLY -> new QuestionFilter(community, Progress.NO_REPLY, false, tag);
                case NO_ACCEPTED -> new QuestionFilter(community, Progress.NO_ACCEPTED, false, tag);
                case RETURNED -> new QuestionFilter(community, Progress.RETURNED, false, tag);
                case MINE -> new QuestionFilter(community, null, true, tag);
                case NEWEST, ASKED, DRAFTS -> new QuestionFilter(community, null, false, tag);
            };
        }
    }

    /**
     * The tabs over every list.
     *
     * @param asked how many questions wait for the reader's help
     */
    public record Tabs(Tab tab, boolean signedIn, long asked) {

        public List<Tab> shown() {
            return Stream.of(Tab.values())
                    .filter(each -> signedIn || !each.personal())
                    .toList();
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
            Tabs tabs,
            @Nullable String tag,
            long chosen,
            boolean continued,
            Slice<QuestionSummary> questions,
            List<String> tags) {

        public Tab tab() {
            return tabs.tab();
        }
    }

    /**
     * What the reader was asked to help with.
     *
     * @param aWeek how often a week they may be asked; 0 for never
     */
    public record Wanted(Tabs tabs, Slice<AskedOfMe> asked, int aWeek) {}

    /**
     * What the reader has not sent yet.
     *
     * @param titles of the questions that answers are to, as far as the reader may still read them
     */
    public record Drafts(Tabs tabs, Slice<Unsent> drafts, Map<Long, String> titles) {}

    @Override
    public String name() {
        return "question-list";
    }

    @Override
    public List<Setting> settings() {
        List<String> tabs = Stream.of(Tab.values())
                .filter(tab -> !tab.personal())
                .map(Tab::word)
                .toList();
        return List.of(
                Setting.COMMUNITY,
                Setting.size(DIGEST),
                new Setting("tab", Setting.Kind.CHOICE, Tab.NEWEST.word(), tabs));
    }

    @Override
    public Map<String, Action> actions() {
        return Map.of(
                "cannot-help",
                this::cannotHelp,
                "consent",
                new Consenting(domain)::consent,
                "drop-draft",
                this::dropDraft);
    }

    @Override
    public View render(WidgetRequest request) {
        boolean signedIn = request.actor().signedIn();
        String asked = request.parameter("tab");
        Tab tab = Tab.of(asked != null ? asked : request.preference("tab"), signedIn);
        Tabs tabs = new Tabs(tab, signedIn, domain.referrals().count(request.actor()));
        return switch (tab) {
            case ASKED -> wanted(request, tabs);
            case DRAFTS -> drafts(request, tabs);
            default -> questions(request, tabs);
        };
    }

    private View questions(WidgetRequest request, Tabs tabs) {
        long community = request.id("community");
        Access access = community == 0 ? null : domain.communities().access(request.actor(), community);
        boolean readable = access == null || access.readable();
        String tag = Tags.in(request.parameter("tag")).stream().findFirst().orElse(null);
        Slice<QuestionSummary> questions = readable
                ? domain.questions()
                        .list(request.actor(), tabs.tab().filter(community, tag), request.after(), size(request))
                : new Slice<>(List.of(), null);
        List<String> tags = readable && access != null && request.full()
                ? domain.questions().tagsInUse(access, TAGS)
                : List.of();
        boolean continued = request.after() != null;
        long chosen = Ids.parse(request.parameter("thread"));
        return View.of("question/QuestionList.jte", new Model(readable, tabs, tag, chosen, continued, questions, tags))
                .within(community);
    }

    private View wanted(WidgetRequest request, Tabs tabs) {
        Slice<AskedOfMe> asked = domain.referrals().mine(request.actor(), request.after(), size(request));
        int aWeek = domain.referrals().consent(request.actor());
        return View.of("question/AskedOfMe.jte", new Wanted(tabs, asked, aWeek));
    }

    private View drafts(WidgetRequest request, Tabs tabs) {
        Slice<Unsent> drafts = domain.drafts().mine(request.actor(), request.after(), size(request));
        Set<Long> questions = drafts.items().stream()
                .filter(each -> each.kind().equals("answer"))
                .map(Unsent::id)
                .collect(Collectors.toSet());
        Map<Long, String> titles = domain.signs().titles(request.actor(), questions);
        return View.of("question/Drafts.jte", new Drafts(tabs, drafts, titles));
    }

    private Outcome cannotHelp(WidgetRequest request) {
        domain.referrals().cannot(request.actor(), Asked.question(request));
        return Redirect.to("tab", Tab.ASKED.word()).saying("cannot-help");
    }

    private Outcome dropDraft(WidgetRequest request) {
        String place = request.parameter("draft");
        domain.drafts().drop(request.actor(), place == null ? "" : place);
        return Redirect.to("tab", Tab.DRAFTS.word()).saying("draft-dropped");
    }

    private static int size(WidgetRequest request) {
        return request.full() ? FULL : request.number("size", DIGEST, 1, 50);
    }
}
