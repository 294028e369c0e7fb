package org.espace.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.espace.community.Privacy;
import org.espace.shared.Actor;
import org.espace.shared.Fault;
import org.espace.shared.NotFound;
import org.espace.shared.Ref;
import org.espace.shared.Refused;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ReceivedFilesTest {
    final Town town;
    final AttachmentService attachments;
    final Ref question;

    ReceivedFilesTest(TestDatabase engine) {
        town = Town.on(engine);
        attachments = town.domain.attachments();
        question = new Ref("question", town.question(town.community("Received", Privacy.OPEN), "What comes here?", ""));
    }

    @AfterEach
    void end() {
        town.close();
    }

    @Test
    void they_are_nobodys_to_see_until_they_are_attached_in_the_order_asked_for() {
        long first = received(town.ann, "b.txt");
        long second = received(town.ann, "a.txt");
        assertThrows(NotFound.class, () -> attachments.open(town.ann, first));
        assertThrows(NotFound.class, () -> attachments.about(town.bo, first));
        assertEquals(Ref.NONE, attachments.about(town.ann, first));
        attachments.attachReceived(town.ann, question, "answer-12", List.of(second, first));
        assertEquals(
                List.of("a.txt", "b.txt"),
                attachments.of(question).get("answer-12").stream()
                        .map(Attachment::name)
                        .toList());
        assertEquals("b.txt", new String(attachments.open(town.cy, first).bytes(), UTF_8));
        assertEquals(question, attachments.about(town.cy, first));
    }

    @Test
    void only_who_sent_it_attaches_a_file_and_only_once() {
        long file = received(town.ann, "a.txt");
        long attached = received(town.ann, "b.txt");
        attachments.attachReceived(town.ann, question, "", List.of(attached));
        assertEquals(List.of("not-received"), refused(town.bo, List.of(file)));
        assertEquals(List.of("not-received", "not-received"), refused(town.ann, List.of(7L, attached)));
        attachments.attachReceived(town.ann, question, "", List.of(file, file));
        assertEquals(2, attachments.of(question).get("").size());
    }

    @Test
    void of_two_posts_that_name_it_at_once_one_has_it() {
        long file = received(town.ann, "a.txt");
        long done = Stream.of("answer-1", "answer-2", "answer-3", "answer-4")
                .map(part -> CompletableFuture.supplyAsync(() -> attached(part, file)))
                .toList()
                .stream()
                .filter(CompletableFuture::join)
                .count();
        assertEquals(1, done);
        assertEquals(1, attachments.of(question).size());
    }

    private boolean attached(String part, long file) {
        try {
            attachments.attachReceived(town.ann, question, part, List.of(file));
            return true;
        } catch (Refused late) {
            return false;
        }
    }

    @Test
    void a_post_takes_five_and_six_megabytes_together() {
        List<Long> files = new ArrayList<>();
        for (int i = 0; i < FitFiles.MOST + 1; i++) {
            files.add(received(town.ann, "a.txt"));
        }
        assertEquals(List.of("too-many"), refused(town.ann, files));
        String large = "x".repeat(4 * 1024 * 1024);
        List<Long> heavy = List.of(received(town.ann, large), received(town.ann, large));
        assertEquals(List.of("too-much-together"), refused(town.ann, heavy));
        attachments.attachReceived(town.ann, question, "", heavy.subList(0, 1));
    }

    @Test
    void nobody_fills_the_house_with_what_is_never_attached() {
        for (int i = 0; i < ReceivedFiles.MOST; i++) {
            received(town.ann, "a.txt");
        }
        Refused refused = assertThrows(Refused.class, () -> received(town.ann, "a.txt"));
        assertEquals("too-many-received", refused.faults().get(0).code());
        received(town.bo, "a.txt");
        assertThrows(Refused.class, () -> received(Actor.ANONYMOUS, "a.txt"));
    }

    @Test
    void after_a_day_they_are_gone_with_their_bytes_and_what_was_attached_stays() {
        long kept = received(town.ann, "a.txt");
        long late = received(town.ann, "b.txt");
        attachments.attachReceived(town.ann, question, "", List.of(kept));
        assertEquals(0, attachments.sweep());
        town.clock.advance(Duration.ofHours(25));
        assertEquals(List.of("not-received"), refused(town.ann, List.of(late)));
        assertEquals(1, attachments.sweep());
        assertEquals(1, contents());
        assertTrue(attachments.open(town.ann, kept).bytes().length > 0);
    }

    @Test
    void who_sent_it_takes_it_away_and_nobody_else_does() {
        long file = received(town.ann, "a.txt");
        assertThrows(NotFound.class, () -> attachments.remove(town.bo, file));
        assertThrows(NotFound.class, () -> attachments.remove(Actor.ANONYMOUS, file));
        attachments.remove(town.ann, file);
        assertEquals(0, contents());
        assertThrows(NotFound.class, () -> attachments.remove(town.ann, file));
    }

    private List<String> refused(Actor actor, List<Long> files) {
        Refused refused = assertThrows(Refused.class, () -> attachments.attachReceived(actor, question, "", files));
        return refused.faults().stream().map(Fault::code).toList();
    }

    /** A text that holds its own name. */
    private long received(Actor actor, String text) {
        String name = text.length() > 20 ? "large.txt" : text;
        NewFile file = new NewFile(name, text.getBytes(UTF_8));
        return attachments.receive(actor, FitFiles.of(List.of(file))).get(0);
    }

    private long contents() {
        return town.domain.work().read(manager -> manager.createQuery("select count(c) from FileContent c", Long.class)
                .getSingleResult());
    }
}
