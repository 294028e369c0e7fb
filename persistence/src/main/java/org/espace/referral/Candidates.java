package org.espace.referral;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.espace.community.Reader;
import org.espace.community.Readers;
import org.espace.directory.DirectoryService;
import org.espace.directory.Expert;
import org.espace.question.QuestionSign;
import org.espace.question.QuestionSigns;
import org.espace.shared.PlainText;

/** Who may be asked to help with a question, and who of them can help best. Thread-safe. */
final class Candidates {
    private static final Duration WEEK = Duration.ofDays(7);
    private static final int LOOKED_AT = 40;
    private static final int MOST_WORDS = 5;
    private static final int SHORTEST_WORD = 4;
    private static final int LONGEST_WORD = 40;

    private final Readers readers;
    private final QuestionSigns questions;
    private final DirectoryService directory;
    private final Clock clock;

    Candidates(Readers readers, QuestionSigns questions, DirectoryService directory, Clock clock) {
        this.readers = readers;
        this.questions = questions;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * The best of those who may be asked, best first.
     *
     * @param taken who was asked before
     */
    List<Expert> suggested(ReferralRepository referrals, QuestionSign sign, Set<Long> taken, int limit) {
        String topic = topic(sign);
        List<Expert> experts =
                topic.isEmpty() ? List.of() : directory.whoCanHelp(sign.access().actor(), topic, LOOKED_AT);
        List<Long> ids = new ArrayList<>();
        experts.forEach(each -> ids.add(each.person().id()));
        List<Long> fit = fit(referrals, sign, ids, taken);
        return experts.stream()
                .filter(each -> fit.contains(each.person().id()))
                .limit(limit)
                .toList();
    }

    /** Those of these who may be asked, in no order. */
    List<Long> fit(ReferralRepository referrals, QuestionSign sign, Collection<Long> people, Set<Long> taken) {
        Map<Long, Integer> consents = referrals.consents(people);
        Map<Long, Integer> asked =
                referrals.asked(consents.keySet(), clock.instant().minus(WEEK));
        Set<Long> answered = questions.answered(sign.id(), consents.keySet());
        Set<Long> reading = readers.among(sign.access(), consents.keySet()).stream()
                .map(Reader::id)
                .collect(Collectors.toSet());
        return consents.keySet().stream()
                .filter(reading::contains)
                .filter(id -> asked.getOrDefault(id, 0) < consents.getOrDefault(id, 0))
                .filter(id -> !taken.contains(id) && !answered.contains(id))
                .filter(id -> id != sign.author() && !sign.access().actor().is(id))
                .toList();
    }

    /** By its tags; without any, by the longer words of its title. */
    private static String topic(QuestionSign sign) {
        return sign.tags().isEmpty()
                ? String.join(
                        " ",
                        PlainText.words(sign.title(), LONGEST_WORD).stream()
                                .filter(word -> word.length() >= SHORTEST_WORD)
                                .limit(MOST_WORDS)
                                .toList())
                : String.join(" ", sign.tags());
    }
}
