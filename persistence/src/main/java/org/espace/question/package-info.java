/**
 * Questions with their answers, comments, marks "useful", "I have this too", accepted answers, tags; closed ones, and those that became a part of another.
 *
 * <p>Whatever changes the row of a question, or moves what hangs on it, lives here, as it needs that row under one lock. What only names a
 * question has a room of its own: {@code revision} (texts before a change) and {@code draft} (texts not sent yet) know no question,
 * {@code referral} (people asked for help) knows this room.
 *
 * <p>Reading order: Progress, QuestionFilter, QuestionSummary, QuestionDetail, QuestionService, ClosingService, PostHistory, Topic, AnswerTally;
 * QuestionSigns for the rooms that depend on this one, QuestionArchive for what was said elsewhere. Inside: Desk, Editing, Merging.
 */
@NullMarked
package org.espace.question;

import org.jspecify.annotations.NullMarked;
