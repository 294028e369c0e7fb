package org.espace.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.espace.community.Privacy;
import org.espace.shared.Actor;
import org.espace.shared.NotFound;
import org.espace.shared.Ref;
import org.espace.shared.Refused;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class AttachmentServiceTest {
    final Town town;
    final AttachmentService attachments;

    AttachmentServiceTest(TestDatabase engine) {
        town = Town.shared(engine);
        attachments = town.domain.attachments();
    }

    @Test
    void who_may_see_a_thing_opens_what_is_attached_to_it_and_nobody_else_does() {
        Ref open = question("Attached open", Privacy.OPEN);
        Ref hidden = question("Attached confidential", Privacy.CONFIDENTIAL);
        long shown = attach(open, "", text("rota.txt", "Monday"));
        long secret = attach(hidden, "", text("rota.txt", "Monday"));
        assertArrayEquals(
                "Monday".getBytes(UTF_8), attachments.open(town.cy, shown).bytes());
        assertArrayEquals(
                "Monday".getBytes(UTF_8), attachments.open(town.bo, secret).bytes());
        assertThrows(NotFound.class, () -> attachments.open(Actor.ANONYMOUS, shown));
        String kept = assertThrows(NotFound.class, () -> attachments.open(town.cy, secret))
                .getMessage();
        String none =
                assertThrows(NotFound.class, () -> attachments.open(town.cy, 7)).getMessage();
        assertEquals(none.replace("7", ""), kept.replace(Long.toString(secret), ""));
        assertThrows(NotFound.class, () -> attachments.attach(town.cy, hidden, "", text("a.txt", "a")));
        assertThrows(NotFound.class, () -> attachments.preview(town.ann, shown), "text has no picture");
    }

    @Test
    void files_stand_by_the_part_that_carries_them_in_the_order_in_which_they_came() {
        Ref question = question("Attached parts", Privacy.OPEN);
        attach(question, "", text("b.txt", "b"));
        attach(question, "", text("a.txt", "a"));
        attach(question, "answer-12", picture());
        Map<String, List<Attachment>> all = attachments.of(question);
        assertEquals(
                List.of("b.txt", "a.txt"),
                all.get("").stream().map(Attachment::name).toList());
        Attachment picture = all.get("answer-12").get(0);
        assertEquals(2000, picture.width());
        assertEquals(320, picture.shownWidth());
        assertTrue(attachments.preview(town.cy, picture.id()).bytes().length < picture.size());
        attachments.move(question, "answer-12", question("Attached elsewhere", Privacy.OPEN));
        assertEquals(1, attachments.of(question).size());
    }

    @Test
    void a_post_has_five_files_at_most_however_often_some_are_added() {
        Ref question = question("Attached many", Privacy.OPEN);
        for (int i = 0; i < FitFiles.MOST; i++) {
            attach(question, "", text("a.txt", "a"));
        }
        Refused refused = assertThrows(Refused.class, () -> attach(question, "", text("a.txt", "a")));
        assertEquals("too-many", refused.faults().get(0).code());
    }

    @Test
    void who_attached_it_or_a_coordinator_takes_it_away_and_its_bytes_go() {
        Ref question = question("Attached and removed", Privacy.OPEN);
        long first = attach(question, "", text("a.txt", "a"));
        long second = attach(question, "", picture());
        assertThrows(NotFound.class, () -> attachments.remove(town.cy, first));
        long before = contents();
        attachments.remove(town.ann, first);
        attachments.remove(town.bo, second);
        assertEquals(before - 3, contents(), "a text, a picture and its preview");
        assertTrue(attachments.of(question).isEmpty());
        assertThrows(NotFound.class, () -> attachments.open(town.ann, first));
    }

    @Test
    void nothing_is_kept_of_who_attached_it_but_the_day() {
        Ref question = question("Attached by nobody", Privacy.OPEN);
        town.clock.advance(Duration.ofMinutes(17));
        FitFiles files = FitFiles.ofNobody(List.of(new NewFile("ann.jpg", SampleFiles.photo())));
        attachments.attachAnonymously(question, "", files);
        AttachedFile row = town.domain
                .work()
                .read(manager -> new AttachmentRepository(manager).of(question).get(0));
        assertEquals("file-1.jpg 0", row.told().name() + " " + row.told().person());
        assertEquals("", row.sha256());
        long at = town.domain.work().read(manager -> manager.createQuery(
                        "select f.attachedAt from AttachedFile f where f.id = :id", Long.class)
                .setParameter("id", row.told().id())
                .getSingleResult());
        assertEquals(0, at % Duration.ofDays(1).toMillis());
    }

    @Test
    void a_file_that_was_changed_where_it_lies_is_not_handed_out() {
        long id = attach(question("Attached and changed", Privacy.OPEN), "", text("a.txt", "a"));
        town.domain.work().write(manager -> manager.createNativeQuery(
                        "update attachment set sha256 = 'x' where id = " + id)
                .executeUpdate());
        assertThrows(IllegalStateException.class, () -> attachments.open(town.ann, id));
    }

    private Ref question(String name, Privacy privacy) {
        return new Ref("question", town.question(town.community(name, privacy), "What hangs on this one?", ""));
    }

    private long attach(Ref ref, String part, FitFiles files) {
        attachments.attach(town.ann, ref, part, files);
        List<Attachment> all = attachments.of(ref).get(part);
        return all.get(all.size() - 1).id();
    }

    private long contents() {
        return town.domain.work().read(manager -> manager.createQuery("select count(c) from FileContent c", Long.class)
                .getSingleResult());
    }

    private static FitFiles text(String name, String content) {
        return FitFiles.of(List.of(new NewFile(name, content.getBytes(UTF_8))));
    }

    private static FitFiles picture() {
        return FitFiles.of(List.of(new NewFile("plan.png", SampleFiles.picture("png", 2000, 1500))));
    }
}
