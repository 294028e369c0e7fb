/**
 * Brings in communities that lived elsewhere. The one source so far is a Stack Exchange data dump: it streams by in passes,
 * each batch is kept in one transaction together with the keys it had at its source, so that an import can be stopped at any
 * point, taken up again, and repeated without doubling anything.
 *
 * <p>Reading order: StackExchangeImport, ImportReport, Passes, Step, Batch, Origin, then the steps in the order in which
 * they run: PeopleStep, QuestionStep, AnswerStep, CommentStep, Acceptances.
 */
@NullMarked
package org.espace.exchange;

import org.jspecify.annotations.NullMarked;
