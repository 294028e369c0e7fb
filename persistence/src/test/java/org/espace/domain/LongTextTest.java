package org.espace.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.espace.community.Privacy;
import org.espace.concern.NewConcern;
import org.espace.concern.Stage;
import org.espace.concern.Way;
import org.espace.discussion.DiscussionDraft;
import org.espace.experience.NewUse;
import org.espace.experience.Result;
import org.espace.experience.Story;
import org.espace.question.ClosingReason;
import org.espace.question.Draft;
import org.espace.question.NewClosing;
import org.espace.question.Tags;
import org.espace.search.SearchQuery;
import org.espace.shared.Refused;
import org.espace.talk.About;
import org.espace.talk.TalkKind;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.function.Executable;

/** Every field into which people write much: a text that is far too long is refused, and says that; nothing of it is kept. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongTextTest {
    private static final String LONG = "|a".repeat(32 * 1024) + "!";

    private final Town town = Town.shared(TestDatabase.DERBY);
    private final Domain domain = town.domain;
    private final long community = town.community("Long texts", Privacy.OPEN);
    private final long question = town.question(community, "How long may it be?", "");
    private final long answer = domain.questions().answer(town.bo, question, "Not very.");
    private final long discussion =
            domain.discussions().open(town.bo, community, new DiscussionDraft("How long is long?", "Let us see."));
    private final long post = domain.discussions().reply(town.ann, discussion, 0, "Shorter.");
    private final About page = new About(community, "long-texts", null, null);
    private final long said = domain.talks().post(town.ann, page, TalkKind.COMMENT, "Short.");
    private final long told = domain.experiences().tell(town.ann, community, story("It was too long", "It was.", ""));
    private final long concern = domain.concerns()
            .raise(town.ann, new NewConcern(community, Way.NAMED, "It is too long", "It is.", null, List.of()))
            .id();

    @Test
    void is_refused_in_every_field() {
        Map<String, Executable> fields = fields();
        fields.forEach((field, write) -> {
            Refused refused = assertThrows(Refused.class, write, field);
            assertEquals(
                    List.of("too-long"),
                    refused.faults().stream()
                            .map(fault -> fault.code())
                            .distinct()
                            .toList(),
                    field);
        });
        assertEquals(21, fields.size());
    }

    @Test
    void is_cut_where_one_looks_for_something_and_in_tags() {
        assertEquals(List.of(40), Tags.in(LONG).stream().map(String::length).toList());
        assertTrue(SearchQuery.of(LONG).words().length() <= SearchQuery.LONGEST);
        assertTrue(
                domain.search().similar(town.ann, community, LONG, LONG, 5).size() <= 5,
                "and no fault of too many words");
    }

    private Map<String, Executable> fields() {
        Map<String, Executable> fields = new LinkedHashMap<>();
        fields.put("question", () -> domain.questions().ask(town.ann, community, new Draft("Long enough?", LONG, "")));
        fields.put("its title", () -> domain.questions().ask(town.ann, community, new Draft(LONG, "", "")));
        fields.put("answer", () -> domain.questions().answer(town.bo, question, LONG));
        fields.put("comment", () -> domain.questions().comment(town.bo, question, answer, LONG));
        fields.put("answer changed", () -> domain.questions().editAnswer(town.bo, answer, 0, LONG));
        fields.put("draft", () -> domain.drafts().keep(town.ann, "question-" + community, "", LONG, ""));
        fields.put("why closed", () -> domain.closings()
                .close(town.ann, question, new NewClosing(ClosingReason.OTHER, LONG, 0)));
        fields.put("discussion", () -> discussion("Long enough", LONG));
        fields.put("title of a discussion", () -> discussion(LONG, "Short."));
        fields.put("reply", () -> domain.discussions().reply(town.ann, discussion, 0, LONG));
        fields.put("post changed", () -> domain.discussions().edit(town.ann, post, null, LONG));
        fields.put("why locked", () -> domain.discussions().lock(town.bo, discussion, LONG));
        fields.put(
                "title when split", () -> domain.discussions().split(town.bo, discussion, List.of(post), false, LONG));
        fields.put("page talk", () -> domain.talks().post(town.ann, page, TalkKind.COMMENT, LONG));
        fields.put("reply to page talk", () -> domain.talks().reply(town.ann, said, LONG));
        fields.put("experience", () -> domain.experiences().tell(town.ann, community, story("It was long", LONG, "")));
        fields.put("use", () -> domain.experiences().use(town.bo, told, new NewUse("Ward 4", Result.WORKED, LONG)));
        fields.put("where used", () -> domain.experiences().use(town.bo, told, new NewUse(LONG, Result.WORKED, "")));
        fields.put("concern", () -> domain.concerns()
                .raise(town.ann, new NewConcern(community, Way.NAMED, "It is long", LONG, null, List.of())));
        fields.put("reply to a concern", () -> domain.concerns().reply(town.ann, concern, LONG));
        fields.put("step", () -> domain.concerns().step(town.bo, concern, Stage.HEARD, LONG));
        return fields;
    }

    private void discussion(String title, String body) {
        domain.discussions().open(town.ann, community, new DiscussionDraft(title, body));
    }

    private static Story story(String title, String situation, String tags) {
        return new Story(title, situation, "We did this.", "", "", tags, Story.USUAL_MONTHS);
    }
}
