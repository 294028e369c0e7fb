/**
 * Questions for programs.
 *
 * <p>Reading order: Questions, Telling, Texts, Marks, Closings; the records QuestionItem, Question, QuestionPost, NewQuestion.
 */
@NullMarked
package org.espace.widgets.api.question;

import org.jspecify.annotations.NullMarked;
