/**
 * Concerns: raised named, confidential or anonymous, and what was done about them. What anonymous means, and how it is kept, is decision 0010;
 * nothing in this room may store, log or return who an anonymous author is.
 *
 * <p>Reading order: Way, Stage, NewConcern, ConcernService, Answering; Slips, Waiting and Publishing for how anonymous words come in and out.
 */
@NullMarked
package org.espace.concern;

import org.jspecify.annotations.NullMarked;
