/**
 * Questions for programs.
 *
 * <p>Reading order: Questions, Telling, Texts, Marks, Closings, Helping; the records QuestionItem, Question, QuestionPost, NewQuestion, QuestionHelpers.
 */
@NullMarked
package org.espace.widgets.api.question;

import org.jspecify.annotations.NullMarked;
