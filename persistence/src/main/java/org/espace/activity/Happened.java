package org.espace.activity;

import java.time.Instant;
import java.util.List;
import org.espace.person.PersonCard;
import org.espace.shared.Ref;

/**
 * One line of news: who did what to which thing. Like changes of one thing close together are one line.
 *
 * @param id of the last change in it
 * @param kind of change, such as {@code question-answered}
 * @param verb what ActivityStreams 2.0 calls it, such as {@code Create}
 * @param reply what was said in reply to the thing, such as {@code answer}; empty for what is no reply
 * @param who did it, or whom it concerns: each once, the last first, 3 at most; empty when nobody is named
 * @param people how many in all; 0 when nobody is named
 * @param count of changes, 1 or more
 * @param about the thing to open
 * @param subject id of what the last change changed, such as the answer
 * @param title of the thing
 * @param at when the last of them happened
 * @param fresh whether somebody else did it and the reader has not said to have seen it
 */
public record Happened(
        long id,
        String kind,
        String verb,
        String reply,
        List<PersonCard> who,
        int people,
        int count,
        Ref about,
        long subject,
        String title,
        long community,
        String communityName,
        Instant at,
        boolean fresh) {

    /** So many of those who did it are named. */
    public static final int NAMED = 3;

    public Happened {
        who = List.copyOf(who);
    }
}
