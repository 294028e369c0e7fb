package org.espace.domain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.espace.attachment.FitFiles;
import org.espace.attachment.NewFile;
import org.espace.community.Privacy;
import org.espace.discussion.DiscussionDraft;
import org.espace.shared.Ref;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class MovedFilesTest {
    final Town town;
    final Domain domain;

    MovedFilesTest(TestDatabase engine) {
        town = Town.shared(engine);
        domain = town.domain;
    }

    @Test
    void what_a_post_carries_goes_with_it_into_a_new_discussion() {
        long community = town.community("Files that split", Privacy.OPEN);
        Ref from = new Ref(
                "discussion",
                domain.discussions().open(town.ann, community, new DiscussionDraft("Shift swaps", "Shall we?")));
        long post = domain.discussions().reply(town.ann, from.id(), 0, "Here is the rota.");
        attach(from, "");
        attach(from, "post-" + post);
        long to = domain.discussions().split(town.bo, from.id(), List.of(post), false, "The rota of March");
        assertEquals(Set.of(""), domain.attachments().of(from).keySet());
        assertEquals(
                Set.of("post-" + post),
                domain.attachments().of(new Ref("discussion", to)).keySet());
    }

    @Test
    void what_a_question_and_its_answers_carry_goes_with_them_into_another() {
        long community = town.community("Files that merge", Privacy.OPEN);
        Ref from = new Ref("question", town.question(community, "Which rota works at night?", ""));
        Ref into = new Ref("question", town.question(community, "Which rota works for nights?", ""));
        String answer = "answer-" + domain.questions().answer(town.bo, from.id(), "This one.");
        attach(from, "");
        attach(from, answer);
        domain.closings().merge(town.bo, from.id(), into.id());
        assertEquals(Set.of("", answer), domain.attachments().of(into).keySet());
    }

    private void attach(Ref ref, String part) {
        NewFile file = new NewFile("rota.txt", "Monday".getBytes(UTF_8));
        domain.attachments().attach(town.ann, ref, part, FitFiles.of(List.of(file)));
    }
}
