package org.espace.concern;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.espace.attachment.AttachmentService;
import org.espace.attachment.FitFiles;
import org.espace.attachment.NewFile;
import org.espace.shared.Actor;
import org.espace.shared.Fault;
import org.espace.shared.NotFound;
import org.espace.shared.Ref;
import org.espace.shared.Refused;
import org.espace.test.Dump;
import org.espace.test.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ConcernFilesTest {
    private static final byte[] ROTA = "Monday: nobody".getBytes(UTF_8);

    private final Ward ward;
    private final ConcernService concerns;
    private final AttachmentService attachments;
    private final Actor author;
    private final Actor reader;

    ConcernFilesTest(TestDatabase engine) {
        ward = Ward.of(engine);
        concerns = ward.concerns;
        attachments = ward.domain.attachments();
        author = ward.nurse(5);
        reader = ward.nurse(11);
    }

    @Test
    void each_line_with_a_name_carries_its_own_and_who_reads_the_concern_opens_them() {
        long id = ward.raise(author, Way.NAMED).id();
        AddedLine first = concerns.reply(author, id, with("Here is ours."));
        long own = attach(author, id, first);
        assertEquals(first, concerns.reply(author, id, with("Here is ours.")), "sent twice, said once");
        AddedLine second = concerns.step(ward.handler(), id, Stage.HEARD, with("Here is the new one."));
        assertEquals(second, concerns.step(ward.handler(), id, Stage.HEARD, with("Here is the new one.")));
        long other = attach(ward.handler(), id, second);
        List<ConcernLine> lines = concerns.detail(reader, id, null, 9).lines().items();
        assertEquals(
                List.of(first.part(), second.part()),
                lines.stream().map(ConcernLine::part).toList());
        assertArrayEquals(ROTA, attachments.open(reader, own).bytes());
        assertThrows(NotFound.class, () -> attachments.open(Actor.ANONYMOUS, own));
        assertThrows(NotFound.class, () -> attachments.remove(reader, own));
        assertThrows(NotFound.class, () -> attachments.remove(author, other));
        ward.clock.advance(Duration.ofDays(4));
        attachments.sweep();
        assertArrayEquals(ROTA, attachments.open(reader, other).bytes());
        attachments.remove(author, own);
        attachments.remove(ward.coordinator(), other);
        assertEquals(Map.of(), attachments.of(ref(id)));
    }

    @Test
    void who_raised_it_confidentially_brings_none_and_leaves_nothing_by_trying() {
        long id = ward.raise(author, Way.CONFIDENTIAL).id();
        ward.nextDay();
        String before = Dump.of(ward.url, "concern_remark");
        assertEquals(Fault.of("attachment", "unnamed"), refused(() -> concerns.reply(author, id, with("See this."))));
        assertEquals(before, Dump.of(ward.url, "concern_remark"));
        AddedLine unnamed = concerns.reply(author, id, new NewLine("In words, then.", false));
        assertFalse(unnamed.named());
        assertThrows(IllegalStateException.class, unnamed::part);
        assertTrue(concerns.reply(reader, id, with("See that.")).named());
    }

    @Test
    void an_anonymous_one_has_files_only_from_who_says_something_with_a_name() {
        Raised raised = ward.raise(author, Way.ANONYMOUS);
        ward.nextDay();
        AddedLine answer = concerns.step(ward.coordinator(), raised.id(), Stage.DONE, with("The new rota."));
        long file = attach(ward.coordinator(), raised.id(), answer);
        concerns.replyByCode(Actor.ANONYMOUS, raised.code(), "It is better now.");
        ward.nextDay();
        assertArrayEquals(ROTA, attachments.open(reader, file).bytes());
        assertEquals(
                List.of(answer.part()),
                List.copyOf(attachments.of(ref(raised.id())).keySet()));
    }

    @Test
    void none_comes_with_a_step_before_all_may_read_it() {
        long id = ward.raise(author, Way.CONFIDENTIAL).id();
        assertEquals(
                Fault.of("attachment", "not-out-yet"),
                refused(() -> concerns.step(ward.handler(), id, Stage.HEARD, with("We wait."))));
        AddedLine step = concerns.step(ward.handler(), id, Stage.HEARD, "We wait.");
        assertThrows(NotFound.class, () -> attachments.attach(ward.handler(), ref(id), step.part(), rota()));
    }

    private static NewLine with(String words) {
        return new NewLine(words, true);
    }

    private long attach(Actor actor, long concern, AddedLine line) {
        attachments.attach(actor, ref(concern), line.part(), rota());
        return attachments.of(ref(concern)).get(line.part()).get(0).id();
    }

    private static FitFiles rota() {
        return FitFiles.of(List.of(new NewFile("rota.txt", ROTA)));
    }

    private static Ref ref(long concern) {
        return new Ref(ConcernContent.KIND, concern);
    }

    private static Fault refused(Runnable work) {
        return assertThrows(Refused.class, work::run).faults().get(0);
    }
}
