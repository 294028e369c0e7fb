package org.espace.widgets.api.question;

import java.util.List;
import org.espace.widgets.api.value.PersonRef;

/**
 * Somebody who can help, and what speaks for it.
 *
 * @param accepted how many of their answers were accepted
 * @param answers to questions on these topics, of those that the caller may read
 * @param useful how often these were found useful
 * @param says whether they say so themselves
 */
public record QuestionExpert(
        PersonRef person, int accepted, int answers, int useful, boolean says, List<String> topics) {}
