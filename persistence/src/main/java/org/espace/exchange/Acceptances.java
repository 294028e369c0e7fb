package org.espace.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.espace.exchange.dump.DumpRow;
import org.jspecify.annotations.Nullable;

/**
 * Which answer was accepted is said by its question (Posts.xml); when, by a vote of type 1 (Votes.xml), which knows the day and
 * not the hour, and so counts only when it is later than the answer itself. Remembers a few words an accepted answer.
 */
final class Acceptances {
    private static final String ACCEPTED = "AcceptedAnswerId";
    private static final String OWNER = "OwnerUserId";
    private static final long BY_THE_ASKER = 1;

    private final Map<String, Accepted> byAnswer = new LinkedHashMap<>();

    /**
     * An accepted answer.
     *
     * @param answer its key in the dump
     * @param asker key of the person who accepted it; empty when that account is gone
     */
    record Accepted(String answer, String asker, @Nullable Instant at) {

        private Accepted notBefore(Instant date) {
            return at != null && at.isAfter(date) ? this : new Accepted(answer, asker, date);
        }
    }

    void question(DumpRow row) {
        if (row.has(ACCEPTED)) {
            String answer = Long.toString(row.number(ACCEPTED));
            byAnswer.put(answer, new Accepted(answer, row.has(OWNER) ? row.text(OWNER) : "", null));
        }
    }

    void answer(DumpRow row) {
        dated(row, "Id");
    }

    /** Votes for and against bear no name; they are in the score of their post. */
    void vote(DumpRow row) {
        if (row.number("VoteTypeId") == BY_THE_ASKER) {
            dated(row, "PostId");
        }
    }

    private void dated(DumpRow row, String attribute) {
        String answer = Long.toString(row.number(attribute));
        Instant at = row.date("CreationDate");
        byAnswer.computeIfPresent(answer, (key, known) -> known.notBefore(at));
    }

    /** All that have a date; one of which the dump has neither the answer nor the vote has none. */
    List<List<Accepted>> batches(int size) {
        List<Accepted> all = new ArrayList<>(byAnswer.values());
        all.removeIf(each -> each.at() == null);
        List<List<Accepted>> batches = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size) {
            batches.add(all.subList(from, Math.min(all.size(), from + size)));
        }
        return batches;
    }

    static List<String> answers(Collection<Accepted> batch) {
        return batch.stream().map(Accepted::answer).toList();
    }

    static List<String> askers(Collection<Accepted> batch) {
        return batch.stream().map(Accepted::asker).distinct().toList();
    }
}
