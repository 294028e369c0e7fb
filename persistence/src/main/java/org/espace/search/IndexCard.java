package org.espace.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.espace.content.Audience;
import org.espace.shared.Ref;

/**
 * A thing as an index keeps it: plain text, and what it is narrowed by. Immutable.
 *
 * @param community id of the one it stands in; 0 for none
 * @param author id; 0 when that is not told
 * @param unit id of the unit that the author stands in; 0 for none
 * @param replies what others said to it
 */
public record IndexCard(
        Ref ref,
        long community,
        long author,
        long unit,
        Audience audience,
        Language language,
        String title,
        String text,
        String replies,
        List<String> tags,
        Instant at,
        Instant changedAt) {

    private static final int KINDS = 64;

    public IndexCard {
        tags = List.copyOf(tags);
    }

    /** Unlike that of a card with any other content: by it an index tells what it has to write, and what it has wrong. */
    public long stamp() {
        String all = String.join(
                "\u0000",
                ref.kind(),
                Objects.toString(ref.id()),
                community + " " + author + " " + unit + " " + audience + " " + language,
                title,
                text,
                replies,
                String.join(" ", tags),
                at.toEpochMilli() + " " + changedAt.toEpochMilli());
        UUID digest = UUID.nameUUIDFromBytes(all.getBytes(UTF_8));
        return digest.getMostSignificantBits() ^ digest.getLeastSignificantBits();
    }

    /** Breaks ties between hits as relevant as one another: larger for what is newer of a kind, and hardly ever the same twice. */
    public static long place(Ref ref) {
        return ref.id() * KINDS + Math.floorMod(ref.kind().hashCode(), KINDS);
    }
}
