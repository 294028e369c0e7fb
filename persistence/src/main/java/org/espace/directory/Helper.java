package org.espace.directory;

import java.util.List;
import org.espace.person.PersonCard;

/**
 * Somebody who can help with a topic, and what speaks for it.
 *
 * @param accepted how many of the answers were accepted
 * @param answers to questions on the topic, of those that the actor may read
 * @param useful marks on these answers
 * @param says whether the person says so in their profile
 * @param topics the tags and skills that were found
 */
public record Helper(PersonCard person, long accepted, long answers, long useful, boolean says, List<String> topics) {

    public Helper {
        topics = List.copyOf(topics);
    }
}
