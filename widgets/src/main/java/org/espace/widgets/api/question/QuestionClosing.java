package org.espace.widgets.api.question;

import org.espace.question.ClosingReason;
import org.espace.widgets.api.value.Id;
import org.jspecify.annotations.Nullable;

/**
 * Why a question is to be closed.
 *
 * @param words at most 500 characters; needed for {@code elsewhere} and {@code other}
 * @param other the question that was asked before; needed for {@code duplicate}
 */
public record QuestionClosing(
        ClosingReason reason,
        @Nullable String words,
        @Nullable Id other) {}
