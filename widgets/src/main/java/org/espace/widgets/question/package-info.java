/**
 * Panels in which people ask, answer and find what was asked.
 *
 * <p>Reading order: AskBox, QuestionList, QuestionThread; what its forms do: Posting, Caring, Marking.
 */
@NullMarked
package org.espace.widgets.question;

import org.jspecify.annotations.NullMarked;
