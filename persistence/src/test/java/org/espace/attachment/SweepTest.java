package org.espace.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.espace.community.Privacy;
import org.espace.shared.Ref;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SweepTest {
    @ParameterizedTest
    @EnumSource
    void what_a_lost_posting_left_behind_is_swept_after_two_days_and_nothing_else_is(TestDatabase engine) {
        try (Town town = Town.on(engine)) {
            AttachmentService attachments = town.domain.attachments();
            Ref question =
                    new Ref("question", town.question(town.community("Swept", Privacy.OPEN), "What hangs here?", ""));
            NewFile plan = new NewFile("plan.png", SampleFiles.picture("png", 2000, 1500));
            attachments.attach(town.ann, question, "", FitFiles.of(List.of(plan)));
            long kept = attachments.of(question).get("").get(0).id();
            AttachmentStore store = new DatabaseStore(town.domain.work());
            String lost = Keys.key(town.clock.instant());
            store.keep(lost, new byte[] {1});
            assertEquals(0, attachments.sweep());
            assertTrue(store.read(lost).isPresent(), "its posting may be under way");
            town.clock.advance(Duration.ofDays(4));
            assertEquals(1, attachments.sweep());
            assertTrue(attachments.open(town.ann, kept).bytes().length > 0);
            assertTrue(attachments.preview(town.ann, kept).bytes().length > 0);
        }
    }
}
