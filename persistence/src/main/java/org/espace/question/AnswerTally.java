package org.espace.question;

import java.util.List;

/**
 * What one person has answered on a topic.
 *
 * @param accepted how many of the answers were accepted
 * @param useful marks on the answers; may be below 0 where others may vote against
 * @param tags the tags on the topic that the questions carried
 */
public record AnswerTally(long person, long answers, long accepted, long useful, List<String> tags) {

    public AnswerTally {
        tags = List.copyOf(tags);
    }
}
