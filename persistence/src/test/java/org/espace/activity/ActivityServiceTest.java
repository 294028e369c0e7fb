package org.espace.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.espace.community.Privacy;
import org.espace.community.Role;
import org.espace.discussion.DiscussionDraft;
import org.espace.person.PersonCard;
import org.espace.question.Draft;
import org.espace.question.PastQuestion;
import org.espace.question.QuestionContent;
import org.espace.shared.Actor;
import org.espace.shared.Cursor;
import org.espace.shared.NotFound;
import org.espace.shared.Ref;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ActivityServiceTest {
    final Town town;
    final ActivityService activity;

    ActivityServiceTest(TestDatabase engine) {
        town = Town.shared(engine);
        activity = town.domain.activity();
    }

    @Test
    void the_last_comes_first_and_says_who_did_what_to_which_thing() {
        long community = town.community("News of all kinds", Privacy.OPEN);
        long question = town.question(community, "Which hoist?", "hoists");
        long answer = town.domain.questions().answer(town.bo, question, "The blue one.");
        town.domain.questions().accept(town.ann, question, answer);
        List<Happened> lines = lines(town.ann, ActivityFilter.community(community));
        assertEquals(
                List.of(
                        "Accept Ann Kelly: Which hoist?",
                        "Create Bo Lindqvist: Which hoist?",
                        "Create Ann Kelly: Which hoist?",
                        "Join Ann Kelly, Bo Lindqvist: News of all kinds",
                        "Create : News of all kinds"),
                lines.stream().map(ActivityServiceTest::told).toList());
        assertEquals(new Ref(QuestionContent.KIND, question), lines.get(1).about());
        assertEquals(answer, lines.get(1).subject());
        assertEquals(
                List.of("answer", ""),
                List.of(lines.get(1).reply(), lines.get(2).reply()));
    }

    @Test
    void whoever_is_named_is_told_so_and_nobody_else_is() {
        long community = town.community("Named there", Privacy.OPEN);
        Actor nia = town.person("nia" + town.clock.millis(), "Nia Named", "Nurse");
        town.domain.discussions().open(town.ann, community, new DiscussionDraft("Whom to ask?", "@Nia Named knows."));
        Happened told = lines(nia, ActivityFilter.mine()).get(0);
        assertEquals("Announce Ann Kelly: Whom to ask?", told(told));
        assertEquals("discussion", told.about().kind());
        for (ActivityFilter filter : List.of(
                ActivityFilter.mine(),
                ActivityFilter.followed(),
                ActivityFilter.community(community),
                ActivityFilter.person(town.ann.person()))) {
            assertFalse(
                    lines(town.ann, filter).stream()
                            .anyMatch(line -> line.kind().equals("person-named")),
                    filter::toString);
        }
        assertEquals(0, activity.newest(nia, ActivityFilter.mine(), null, 9).unread());
    }

    @Test
    void being_named_in_what_one_may_not_read_any_more_is_not_told() {
        long community = town.community("Named within", Privacy.RESTRICTED);
        Actor ned = town.person("ned" + town.clock.millis(), "Ned Named", "Nurse");
        town.domain.memberships().enrol(community, ned.person(), Role.MEMBER, town.clock.instant());
        town.domain.discussions().open(town.ann, community, new DiscussionDraft("Whom to trust?", "@Ned Named, you."));
        assertEquals("person-named", lines(ned, ActivityFilter.mine()).get(0).kind());
        town.domain.memberships().leave(ned, community);
        assertEquals(List.of(), lines(ned, ActivityFilter.mine()));
    }

    @Test
    void like_changes_of_one_thing_are_one_line_unless_they_lie_apart() {
        long community = town.community("News folded", Privacy.OPEN);
        long question = town.question(community, "Which bed?", "");
        answer(town.bo, question, "This.");
        town.clock.advance(Folding.CLOSE.plusHours(1));
        answer(town.bo, question, "Or this.");
        answer(town.cy, question, "Or that.");
        answer(town.bo, question, "Or none.");
        List<Happened> lines = lines(town.ann, ActivityFilter.community(community));
        Happened folded = lines.get(0);
        assertEquals("Create Bo Lindqvist, Cy Moreau: Which bed?", told(folded));
        assertEquals(3, folded.count());
        assertEquals(2, folded.people());
        // Cy joined by answering, which stands between; then what lies apart.
        assertEquals("Join Cy Moreau: News folded", told(lines.get(1)));
        assertEquals(1, lines.get(2).count());
    }

    @Test
    void each_change_is_a_line_of_its_own_for_feeds() {
        long community = town.community("Unfolded", Privacy.OPEN);
        long question = town.question(community, "Which sling?", "");
        answer(town.bo, question, "This.");
        answer(town.bo, question, "Or this.");
        List<Happened> each = activity.each(town.ann, ActivityFilter.community(community), null, 3)
                .items();
        assertEquals(List.of(1, 1, 1), each.stream().map(Happened::count).toList());
    }

    @Test
    void page_follows_page_without_a_gap_or_anything_twice() {
        long community = town.community("News by the page", Privacy.OPEN);
        for (int i = 0; i < 25; i++) {
            town.question(community, "Number " + i + "?", "");
        }
        List<String> titles = new ArrayList<>();
        Cursor after = null;
        int pages = 0;
        do {
            News page = activity.newest(town.ann, ActivityFilter.community(community), after, 7);
            page.lines().items().forEach(line -> titles.add(line.title()));
            after = page.lines().next();
            pages++;
        } while (after != null);
        assertEquals(4, pages);
        assertEquals(27, titles.size());
        assertEquals("Number 24?", titles.get(0));
        assertEquals("Number 0?", titles.get(24));
        assertEquals(
                25,
                titles.stream()
                        .distinct()
                        .filter(each -> each.startsWith("Number"))
                        .count());
    }

    @Test
    void my_news_are_of_all_my_communities_and_of_no_other() {
        Actor mia = town.person("mia" + town.clock.millis(), "Mia Marsh", "Nurse");
        List<Long> mine = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            mine.add(town.community("Mine " + i, Privacy.values()[i]));
            town.domain.memberships().enrol(mine.get(i), mia.person(), Role.MEMBER, town.clock.instant());
            town.question(mine.get(i), "Is it Mine " + i + "?", "");
        }
        town.question(town.community("Not mine", Privacy.OPEN), "Not mine?", "");
        List<String> asked = lines(mia, ActivityFilter.mine()).stream()
                .filter(line -> line.kind().equals("question-asked"))
                .map(Happened::title)
                .toList();
        assertEquals(List.of("Is it Mine 2?", "Is it Mine 1?", "Is it Mine 0?"), asked);
        assertEquals(List.of(), lines(Actor.ANONYMOUS, ActivityFilter.mine()));
    }

    @Test
    void an_import_lies_where_it_happened_not_on_top() {
        long community = town.community("Imported", Privacy.OPEN);
        town.question(community, "Is it Today?", "");
        Instant then = Instant.parse("2019-01-01T00:00:00Z");
        town.domain
                .archive()
                .keep(new PastQuestion(community, town.bo.person(), "Long ago?", "x", List.of("t"), then, null, 0));
        List<Happened> lines = lines(town.ann, ActivityFilter.community(community));
        assertEquals("Is it Today?", lines.get(0).title());
        assertEquals("Long ago?", lines.get(lines.size() - 1).title());
    }

    @Test
    void nobody_reads_news_of_what_they_may_not_read() {
        Actor pat = town.person("pat" + town.clock.millis(), "Pat Poole", "Nurse");
        String tag = "secret-" + pat.person();
        for (Privacy privacy : Privacy.values()) {
            long community = town.community("Kept " + privacy, privacy);
            town.domain.memberships().enrol(community, pat.person(), Role.MEMBER, town.clock.instant());
            town.domain.questions().ask(pat, community, new Draft("Kept " + privacy + "?", "x", tag));
        }
        long confidential = town.domain.communities().named("Kept CONFIDENTIAL").orElseThrow();
        assertThrows(NotFound.class, () -> lines(town.cy, ActivityFilter.community(confidential)));
        for (ActivityFilter filter : List.of(ActivityFilter.tag(tag), ActivityFilter.person(pat.person()))) {
            assertEquals(4, asked(pat, filter), filter::toString);
            assertEquals(2, asked(town.cy, filter), filter::toString);
            assertEquals(1, asked(Actor.ANONYMOUS, filter), filter::toString);
            assertEquals(4, asked(town.bo, filter), filter::toString);
        }
        assertFalse(
                lines(town.cy, ActivityFilter.person(pat.person())).toString().contains("CONFIDENTIAL"));
    }

    @Test
    void who_has_left_reads_no_more() {
        long community = town.community("Left", Privacy.CONFIDENTIAL);
        Actor lou = town.person("lou" + town.clock.millis(), "Lou Lark", "Nurse");
        town.domain.memberships().enrol(community, lou.person(), Role.MEMBER, town.clock.instant());
        long question = town.question(community, "Is it Heard?", "");
        town.domain.follows().follow(lou, new Ref(QuestionContent.KIND, question), true);
        assertEquals(1, asked(lou, ActivityFilter.mine()));
        assertEquals(1, asked(lou, ActivityFilter.followed()));
        town.domain.memberships().leave(lou, community);
        assertEquals(List.of(), lines(lou, ActivityFilter.mine()));
        assertEquals(List.of(), lines(lou, ActivityFilter.followed()));
    }

    @Test
    void what_i_follow_is_told_wherever_it_stands() {
        long community = town.community("News followed", Privacy.OPEN);
        Actor fay = town.person("fay" + town.clock.millis(), "Fay Ford", "Nurse");
        long followed = town.question(community, "Is it Followed?", "");
        long other = town.question(community, "Is it Other?", "");
        town.domain.follows().follow(fay, new Ref(QuestionContent.KIND, followed), true);
        answer(town.bo, followed, "Yes.");
        answer(town.bo, other, "No.");
        assertEquals(
                List.of("Create Bo Lindqvist: Is it Followed?", "Create Ann Kelly: Is it Followed?"),
                lines(fay, ActivityFilter.followed()).stream()
                        .map(ActivityServiceTest::told)
                        .toList());
    }

    @Test
    void a_tag_is_that_of_the_thing_as_it_is_now() {
        long community = town.community("Tagged", Privacy.OPEN);
        String before = "before-" + community;
        String now = "now-" + community;
        long question = town.question(community, "Is it Tagged?", before);
        answer(town.bo, question, "Yes.");
        assertEquals(2, lines(town.ann, ActivityFilter.tag(before)).size());
        town.domain.questions().edit(town.ann, question, 0, new Draft("Is it Tagged?", "More.", now));
        assertEquals(0, lines(town.ann, ActivityFilter.tag(before)).size());
        assertEquals(2, lines(town.ann, ActivityFilter.tag(now)).size());
    }

    @Test
    void changes_that_are_no_news_are_left_out() {
        long community = town.community("No news", Privacy.OPEN);
        long question = town.question(community, "Is it Useful?", "");
        town.domain.questions().useful(town.bo, question, 0, true);
        town.domain.memberships().leave(town.ann, community);
        assertEquals(
                List.of("question-asked", "member-joined", "community-opened"),
                lines(town.bo, ActivityFilter.community(community)).stream()
                        .map(Happened::kind)
                        .toList());
    }

    @Test
    void an_empty_list_has_no_next_page() {
        assertNull(activity.newest(town.ann, ActivityFilter.tag("never-used"), null, 5)
                .lines()
                .next());
        assertEquals(List.of(), lines(town.ann, ActivityFilter.person(0)));
        assertEquals(Duration.ofHours(12), Folding.CLOSE);
    }

    private long asked(Actor actor, ActivityFilter filter) {
        return lines(actor, filter).stream()
                .filter(line -> line.kind().equals("question-asked"))
                .count();
    }

    private void answer(Actor actor, long question, String body) {
        town.domain.questions().answer(actor, question, body);
    }

    private List<Happened> lines(Actor actor, ActivityFilter filter) {
        return activity.newest(actor, filter, null, 20).lines().items();
    }

    private static String told(Happened line) {
        List<String> names = line.who().stream().map(PersonCard::name).toList();
        return line.verb() + " " + String.join(", ", names) + ": " + line.title();
    }
}
