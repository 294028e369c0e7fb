package org.espace.widgets.question;

import java.time.Duration;
import java.util.List;
import org.espace.community.Privacy;
import org.espace.community.Role;
import org.espace.domain.Domain;
import org.espace.question.ClosingReason;
import org.espace.question.Draft;
import org.espace.question.NewClosing;
import org.espace.shared.Actor;
import org.espace.shared.PlainText;
import org.espace.test.Town;
import org.espace.widgets.Hostile;
import org.espace.widgets.Scenery;

/** Questions that much has happened to, in the town of the {@link Scenery}. Only read them. */
final class Talked {
    static final Talked SHARED = new Talked();

    final Town town = Scenery.SHARED.town;
    final Domain domain = town.domain;
    final long community = town.community("Much talk", Privacy.OPEN);
    final Actor mallory = town.person("mallory-talk", "<i>mallory", "Mal & Co");
    final Actor willing = town.person("willing", "Will Ing", "Nurse");
    /** Who write in stories, and become members by it; the town's own outsiders stay outside. */
    final Actor cyd = town.person("cyd", "Cyd Storey", "Pharmacist");

    final Actor deb = town.person("deb", "Deb Storey", "Porter");
    final Actor drafty = town.person("drafty", "Dr Afty", "Doctor");
    final long returned = town.question(community, "Why does it still not work?", "printer");
    final long closed = town.question(community, "Is this out of date by now?", "");
    final long duplicate = town.question(community, "Asked a second time?", "");
    final long merged = domain.questions().ask(mallory, community, hostile(0));
    final long edited;
    final long wanted;
    final long hostileClosed;

    private Talked() {
        domain.questions().answer(town.bo, returned, "Turn it off and on.");
        domain.questions().comment(town.ann, returned, 0, "I did.");
        domain.questions().meToo(town.cy, returned, true);
        close(town.ann, closed, ClosingReason.OUT_OF_DATE, "", 0);
        close(town.bo, duplicate, ClosingReason.DUPLICATE, "", returned);
        domain.closings().merge(town.bo, merged, returned);
        edited = edited();
        wanted = wanted();
        hostileClosed = hostileClosed();
        drafts();
        // Long enough ago that "2 days ago" is what every rendering says, however often the clock is read in between.
        town.clock.advance(Duration.ofHours(60));
    }

    private long edited() {
        long question = domain.questions().ask(mallory, community, hostile(1));
        for (int i = 0; i < 14; i++) {
            domain.questions().edit(mallory, question, i, hostile(i + 2));
        }
        return question;
    }

    private long wanted() {
        long known = town.question(community, "Who knows of kookaburras?", "kookaburra");
        domain.questions().answer(willing, known, "I do.");
        domain.questions().answer(mallory, known, "I too.");
        domain.referrals().consent(willing, 5);
        domain.referrals().consent(mallory, 5);
        long question = town.question(community, "When do kookaburras laugh?", "kookaburra");
        domain.referrals().ask(town.ann, question, List.of(willing.person()));
        return question;
    }

    private long hostileClosed() {
        domain.memberships().enrol(community, mallory.person(), Role.COORDINATOR, town.clock.instant());
        long question = domain.questions().ask(mallory, community, hostile(3));
        close(
                mallory,
                question,
                ClosingReason.OTHER,
                String.join("\n", Hostile.SEEDS).substring(0, 490),
                0);
        return question;
    }

    private void drafts() {
        for (int i = 0; i < Hostile.SEEDS.size(); i++) {
            String seed = Hostile.SEEDS.get(i);
            domain.drafts().keep(drafty, "answer-" + (i < 3 ? returned : 900_000 + i), seed, seed, seed);
            domain.drafts().keep(drafty, "question-" + community + "-" + i, seed, seed, seed);
        }
        domain.drafts().keep(drafty, "question-" + community, "Kept title?", "Kept text", "kept");
        domain.drafts().keep(drafty, "answer-" + returned, "", "My kept answer", "");
        domain.drafts().keep(drafty, "answer-" + closed, "", "My answer to what was closed", "");
    }

    private void close(Actor actor, long question, ClosingReason reason, String words, long before) {
        domain.closings().close(actor, question, new NewClosing(reason, words, before));
    }

    private static Draft hostile(int number) {
        String seed = Hostile.SEEDS.get(number % Hostile.SEEDS.size());
        return new Draft(
                PlainText.shorten(PlainText.line("Why, " + number + "? " + seed), 200), seed, "a\"><b>, x" + number);
    }
}
