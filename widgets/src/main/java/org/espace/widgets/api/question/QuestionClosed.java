package org.espace.widgets.api.question;

import java.time.Instant;
import org.espace.question.ClosingReason;
import org.espace.widgets.api.value.PersonRef;
import org.espace.widgets.api.value.Thing;
import org.jspecify.annotations.Nullable;

/**
 * Why and since when a question takes no answers.
 *
 * @param words may be empty
 * @param other the question that was asked before; absent unless that is the reason, its title empty where it stands in another community
 */
public record QuestionClosed(
        ClosingReason reason,
        String words,
        PersonRef by,
        Instant at,
        @Nullable Thing other) {}
