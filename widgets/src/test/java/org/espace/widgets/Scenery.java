package org.espace.widgets;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.time.Instant;
import java.util.List;
import org.espace.attachment.FitFiles;
import org.espace.attachment.NewFile;
import org.espace.community.NewCommunity;
import org.espace.community.Privacy;
import org.espace.community.Role;
import org.espace.domain.Domain;
import org.espace.experience.NewUse;
import org.espace.experience.Result;
import org.espace.experience.Story;
import org.espace.image.Encoding;
import org.espace.person.NewPerson;
import org.espace.question.PastAnswer;
import org.espace.question.PastComment;
import org.espace.question.PastQuestion;
import org.espace.shared.PlainText;
import org.espace.shared.Ref;
import org.espace.test.Town;

/** Communities and questions in every state that a widget may meet, in the town of the {@link Stage}. Only read it. */
public final class Scenery {
    private static final Instant THEN = Instant.parse("2025-11-03T08:00:00Z");

    public static final Scenery SHARED = new Scenery();

    public final Town town = Stage.SHARED.town();
    public final Domain domain = town.domain;
    public final long busy = town.community("Ward handover", Privacy.OPEN);
    public final long quiet = town.community("Night shifts", Privacy.PUBLIC);
    public final long restricted = town.community("Medicines safety", Privacy.RESTRICTED);
    public final long confidential = town.community("Staff concerns", Privacy.CONFIDENTIAL);
    public final long hostile = hostileCommunity();
    public final long question;
    public final long hostileQuestion;
    public final long unanswered;
    public final long experience;
    public final long hostileExperience;
    public final Talks talks;

    private Scenery() {
        domain.memberships().join(town.dee, restricted);
        for (int i = 0; i < 45; i++) {
            keep(busy, "What did your ward change, number " + i + "?", List.of("handover", "ward-" + i % 4));
        }
        unanswered = keep(busy, "Which rota template copes with half shifts?", List.of("rota"));
        question = keep(busy, "How do you hand over a bay that two teams share?", List.of("handover", "ward"));
        answers(question, 70);
        attach(question);
        hostileQuestion = hostileQuestion();
        experience = experiences();
        hostileExperience = hostileExperience();
        longAgo();
        talks = new Talks(this);
    }

    private long keep(long community, String title, List<String> tags) {
        return domain.archive()
                .keep(new PastQuestion(community, town.ann.person(), title, "More: " + title, tags, THEN, null, 3));
    }

    private void answers(long asked, int count) {
        long first = 0;
        for (int i = 0; i < count; i++) {
            Instant at = THEN.plusSeconds(60L * i);
            long answer = domain.archive()
                    .keep(new PastAnswer(asked, town.bo.person(), "We do it *like this*, " + i, at, null, i));
            domain.archive().keep(new PastComment(asked, answer, town.cy.person(), "We too.", at));
            first = first == 0 ? answer : first;
        }
        domain.archive().accept(asked, first, town.ann.person(), THEN.plusSeconds(7200));
    }

    private void attach(long asked) {
        List<NewFile> files = List.of(
                new NewFile(Hostile.SEEDS.get(2), "Monday".getBytes(UTF_8)),
                new NewFile("plan.png", Encoding.png(new BufferedImage(900, 700, BufferedImage.TYPE_INT_RGB))));
        domain.attachments().attach(town.ann, new Ref("question", asked), "", FitFiles.of(files));
    }

    /** Thirty, the last of them used by two and told by ann. */
    private long experiences() {
        long told = 0;
        for (int i = 0; i < 30; i++) {
            Story story = new Story("We tried it in way " + i, "It was *late*.", "We moved it.", "", "", "ward", 12);
            told = domain.experiences().tell(town.ann, busy, story);
        }
        domain.experiences().use(town.bo, told, new NewUse("Ward 2", Result.WORKED, "With *two* nurses."));
        domain.experiences().use(town.dee, told, new NewUse("Ward 7", Result.DID_NOT, ""));
        return told;
    }

    /** Told long ago: or how long ago it was would change between two looks. */
    private void longAgo() {
        long then = THEN.toEpochMilli();
        domain.work().write(manager -> {
            manager.createNativeQuery("update experience set told_at = " + then).executeUpdate();
            return manager.createNativeQuery("update experience_use set used_at = " + then)
                    .executeUpdate();
        });
    }

    private long hostileExperience() {
        long told = 0;
        for (String seed : Hostile.SEEDS) {
            String title = PlainText.shorten(PlainText.line("How? " + seed), 200);
            Story story = new Story(title, seed + " x", seed + " x", seed, seed, "a\"><b>", 12);
            told = domain.experiences().tell(town.bo, hostile, story);
            String words = PlainText.shorten(seed, 1000);
            String place = "At " + PlainText.shorten(PlainText.line(seed), 100);
            domain.experiences().use(town.cy, told, new NewUse(place, Result.PARTLY, words));
        }
        return told;
    }

    private long hostileCommunity() {
        String name = PlainText.line(Hostile.SEEDS.get(0) + Hostile.SEEDS.get(2));
        return domain.communities()
                .open(new NewCommunity(name, PlainText.line(Hostile.SEEDS.get(3)), false, Privacy.PUBLIC, THEN, false));
    }

    private long hostileQuestion() {
        String job = PlainText.line(Hostile.SEEDS.get(9));
        long mallory = domain.people()
                .add(new NewPerson("<i>mallory", Hostile.SEEDS.get(0), job, job, THEN, false))
                .id();
        domain.memberships().enrol(hostile, mallory, Role.COORDINATOR, THEN);
        long asked = 0;
        for (String seed : Hostile.SEEDS) {
            String title = PlainText.shorten(PlainText.line("Why? " + seed), 200);
            asked = domain.archive()
                    .keep(new PastQuestion(hostile, mallory, title, seed, List.of("a\"><b>"), THEN, null, 0));
            long answer = domain.archive().keep(new PastAnswer(asked, mallory, seed, THEN, THEN, 0));
            domain.archive().keep(new PastComment(asked, answer, mallory, PlainText.shorten(seed, 2000), THEN));
        }
        for (String seed : Hostile.SEEDS) {
            domain.archive().keep(new PastAnswer(asked, mallory, seed, THEN, null, 0));
        }
        return asked;
    }
}
