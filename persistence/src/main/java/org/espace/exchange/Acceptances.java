package org.espace.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.espace.exchange.dump.DumpRow;
import org.espace.question.QuestionArchive;
import org.jspecify.annotations.Nullable;

/**
 * Which answer was accepted is said by its question (Posts.xml), when by a vote of type 1 (Votes.xml); without such a vote the
 * date of the answer serves. Remembers a few words an accepted answer, and no more.
 */
final class Acceptances {
    private static final String ACCEPTED = "AcceptedAnswerId";
    private static final long ACCEPTED_BY_ASKER = 1;

    private final Map<String, Acceptance> byAnswer = new LinkedHashMap<>();

    private record Acceptance(String answer, @Nullable String asker, @Nullable Instant at) {
        Acceptance at(Instant date) {
            return new Acceptance(answer, asker, date);
        }
    }

    void question(DumpRow row) {
        if (row.has(ACCEPTED)) {
            String answer = Long.toString(row.number(ACCEPTED));
            byAnswer.put(answer, new Acceptance(answer, row.has("OwnerUserId") ? row.text("OwnerUserId") : null, null));
        }
    }

    void answer(DumpRow row) {
        dated(row, "Id");
    }

    /** Votes without a name, for and against, are in the score of their post. */
    void vote(DumpRow row) {
        if (row.number("VoteTypeId") == ACCEPTED_BY_ASKER) {
            dated(row, "PostId");
        }
    }

    List<List<Acceptance>> batches(int size) {
        List<List<Acceptance>> batches = new ArrayList<>();
        List<Acceptance> all = List.copyOf(byAnswer.values());
        for (int from = 0; from < all.size(); from += size) {
            batches.add(all.subList(from, Math.min(all.size(), from + size)));
        }
        return batches;
    }

    /** Keeps a batch inside the unit of work of its origin. */
    void keep(List<Acceptance> batch, Origin origin, QuestionArchive archive, Findings findings) {
        List<String> keys = batch.stream().map(Acceptance::answer).toList();
        Map<String, Local> already = origin.known(ImportKind.ACCEPTANCE, keys);
        Map<String, Local> answers = origin.known(ImportKind.ANSWER, keys);
        Map<String, Local> askers = origin.known(ImportKind.PERSON, batch.stream().map(Acceptance::asker).filter(java.util.Objects::nonNull).toList());
    }

    private void dated(DumpRow row, String attribute) {
        String answer = Long.toString(row.number(attribute));
        Instant at = row.date("CreationDate");
        byAnswer.computeIfPresent(answer, (key, known) -> known.at(at));
    }
}
