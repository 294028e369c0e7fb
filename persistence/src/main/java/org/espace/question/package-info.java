/**
 * Questions with their answers, comments, marks "useful", accepted answers and tags.
 *
 * <p>Reading order: Progress, QuestionFilter, QuestionSummary, QuestionDetail, QuestionService, Topic, AnswerTally; QuestionArchive for what was said
 * elsewhere.
 */
@NullMarked
package org.espace.question;

import org.jspecify.annotations.NullMarked;
