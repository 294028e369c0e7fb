package org.espace.referral;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.espace.community.Readers;
import org.espace.directory.DirectoryService;
import org.espace.directory.Expert;
import org.espace.jpa.UnitOfWork;
import org.espace.ledger.Change;
import org.espace.ledger.Ledger;
import org.espace.person.PersonCard;
import org.espace.person.PersonService;
import org.espace.question.QuestionAnswered;
import org.espace.question.QuestionMerged;
import org.espace.question.QuestionSign;
import org.espace.question.QuestionSigns;
import org.espace.question.QuestionSummary;
import org.espace.shared.Actor;
import org.espace.shared.Checks;
import org.espace.shared.Cursor;
import org.espace.shared.NotFound;
import org.espace.shared.Refused;
import org.espace.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * Asks people for help. Nobody is asked who has not said so, nor more often a week than they said, nor where they may not read; and nobody learns
 * which of these it was. Thread-safe.
 */
public final class ReferralService {
    /** How many may be asked for a question and still have to answer. */
    public static final int MOST_WAITING = 3;

    /** How often a week people may choose to be asked; 0 is never, which holds for who has not chosen. */
    public static final List<Integer> CHOICES = List.of(0, 1, 2, 5);

    private static final Duration WAITS = Duration.ofDays(14);

    private final UnitOfWork work;
    private final Ledger ledger;
    private final PersonService people;
    private final QuestionSigns questions;
    private final Candidates candidates;
    private final Clock clock;

    public ReferralService(
            UnitOfWork work,
            Ledger ledger,
            PersonService people,
            QuestionSigns questions,
            DirectoryService directory,
            Clock clock) {
        this.work = work;
        this.ledger = ledger;
        this.people = people;
        this.questions = questions;
        this.candidates = new Candidates(new Readers(work), questions, directory, clock);
        this.clock = clock;
    }

    /** How often a week the actor may be asked; 0 for never. */
    public int consent(Actor actor) {
        return actor.signedIn()
                ? work.read(manager -> new ReferralRepository(manager)
                        .consents(Set.of(actor.person()))
                        .getOrDefault(actor.person(), 0))
                : 0;
    }

    /** @throws Refused when nobody is signed in ({@code sign-in}), or it is none of {@link #CHOICES} ({@code not-a-choice}) */
    public void consent(Actor actor, int aWeek) {
        if (!actor.signedIn()) {
            throw Refused.because("sign-in");
        }
        new Checks()
                .that(CHOICES.contains(aWeek), "a-week", "not-a-choice", aWeek)
                .done();
        work.write(manager -> {
            new ReferralRepository(manager).consent(actor.person()).give(aWeek);
            return null;
        });
    }

    /**
     * Who could be asked, by the question's tags and the words of its title; some ten statements.
     *
     * @throws NotFound unless the actor asked it or coordinates there
     */
    public Helpers helpers(Actor actor, long question) {
        return work.read(manager -> {
            QuestionSign sign = caredFor(questions.sign(actor, question));
            ReferralRepository referrals = new ReferralRepository(manager);
            List<Referral> asked = referrals.of(sign.id());
            List<Long> waiting = asked.stream()
                    .filter(each -> each.waits(clock.instant().minus(WAITS)))
                    .map(Referral::person)
                    .toList();
            Set<Long> taken = asked.stream().map(Referral::person).collect(Collectors.toCollection(TreeSet::new));
            int free = MOST_WAITING - waiting.size();
            List<Expert> suggested =
                    free <= 0 || sign.closed() ? List.of() : candidates.suggested(referrals, sign, taken, free);
            Map<Long, PersonCard> cards = people.cards(waiting);
            return new Helpers(
                    sign.id(),
                    sign.title(),
                    waiting.stream().map(cards::get).filter(Objects::nonNull).toList(),
                    suggested);
        });
    }

    /**
     * Asks people for help with a question.
     *
     * @throws NotFound unless the actor asked it or coordinates there
     * @throws Refused {@code closed}; field {@code person}: {@code missing}, {@code too-many-asked} when more than three would have to answer,
     *     {@code cannot-be-asked} for somebody who did not consent, was asked often enough this week, may not read there, asked or answered the
     *     question, or was asked for help with it before
     */
    public void ask(Actor actor, long question, Collection<Long> asked) {
        work.write(manager -> {
            QuestionSign sign = caredFor(questions.hold(actor, question));
            if (sign.closed()) {
                throw Refused.because("closed");
            }
            ReferralRepository referrals = new ReferralRepository(manager);
            List<Referral> already = referrals.of(sign.id());
            long waiting = already.stream()
                    .filter(each -> each.waits(clock.instant().minus(WAITS)))
                    .count();
            Set<Long> chosen = new TreeSet<>(asked);
            new Checks()
                    .that(!chosen.isEmpty(), "person", "missing")
                    .that(waiting + chosen.size() <= MOST_WAITING, "person", "too-many-asked", MOST_WAITING, waiting)
                    .done();
            Set<Long> taken = already.stream().map(Referral::person).collect(Collectors.toSet());
            // In the order of ids, so that two who ask the same people wait for each other and do not meet crosswise.
            chosen.forEach(referrals::holdConsent);
            List<Long> fit = candidates.fit(referrals, sign, chosen, taken);
            new Checks()
                    .that(fit.containsAll(chosen), "person", "cannot-be-asked")
                    .done();
            chosen.forEach(person -> asked(referrals, sign, actor, person));
            return null;
        });
    }

    /** What the actor was asked in the last 14 days and has not answered, the latest first; five statements. */
    public Slice<AskedOfMe> mine(Actor actor, @Nullable Cursor after, int size) {
        if (!actor.signedIn()) {
            return new Slice<>(List.of(), null);
        }
        return work.read(manager -> {
            Slice<Referral> read = Slice.of(
                    new ReferralRepository(manager).to(actor, clock.instant().minus(WAITS), after, size + 1),
                    size,
                    last -> Cursor.of(last.askedAt().toEpochMilli(), last.id()));
            Map<Long, QuestionSummary> summaries = questions.summaries(
                    actor, read.items().stream().map(Referral::question).toList());
            Map<Long, PersonCard> cards =
                    people.cards(read.items().stream().map(Referral::askedBy).toList());
            List<AskedOfMe> mine = new ArrayList<>();
            for (Referral each : read.items()) {
                QuestionSummary summary = summaries.get(each.question());
                PersonCard by = cards.get(each.askedBy());
                if (summary != null && by != null) {
                    mine.add(new AskedOfMe(summary, by, each.askedAt()));
                }
            }
            return new Slice<>(mine, read.next());
        });
    }

    /** Whether the actor was asked to help with a question and has not answered; one statement. */
    public boolean isAsked(Actor actor, long question) {
        return actor.signedIn()
                && work.read(manager -> new ReferralRepository(manager)
                        .of(question, actor.person())
                        .filter(each -> each.waits(clock.instant().minus(WAITS)))
                        .isPresent());
    }

    /** How many questions wait for the actor's help; one statement. */
    public long count(Actor actor) {
        return actor.signedIn()
                ? work.read(manager -> new ReferralRepository(manager)
                        .count(actor, clock.instant().minus(WAITS)))
                : 0;
    }

    /**
     * The actor cannot help: another may be asked. Said twice, it is as said once. It is no change that the ledger would tell of, so that nobody is blamed.
     *
     * @throws NotFound unless the actor was asked, and has not helped
     */
    public void cannot(Actor actor, long question) {
        work.write(manager -> {
            new ReferralRepository(manager)
                    .of(question, actor.person())
                    .filter(each -> !each.helped())
                    .orElseThrow(() -> new NotFound("question asked of you", question))
                    .become(Referral.CANNOT);
            return null;
        });
    }

    /** To be told of what happens: who answers has helped, and who was asked for a question that becomes a part of another is asked for that. */
    public void hear(Change change) {
        if (change instanceof QuestionAnswered answered) {
            work.write(manager -> {
                new ReferralRepository(manager).helped(answered.question(), answered.actor());
                return null;
            });
        } else if (change instanceof QuestionMerged merged) {
            work.write(manager -> {
                new ReferralRepository(manager).move(merged.subject(), merged.into());
                return null;
            });
        }
    }

    private void asked(ReferralRepository referrals, QuestionSign sign, Actor actor, long person) {
        Instant now = clock.instant();
        referrals.add(new Referral(sign.id(), person, actor.person(), now));
        ledger.record(new HelpAsked(sign.access().community(), sign.id(), person, actor.person(), now));
    }

    private static QuestionSign caredFor(QuestionSign sign) {
        if (!sign.acceptable()) {
            throw new NotFound("question to ask help for", sign.id());
        }
        return sign;
    }
}
