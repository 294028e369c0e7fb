/**
 * Panels for concerns. Forms in here may hold what anonymous people type: every one of them is fleeting, and none is answered with an address.
 *
 * <p>Reading order: ConcernList, Sending, Raise, CaseDesk, Handlers, ConcernThread.
 */
@NullMarked
package org.espace.widgets.concern;

import org.jspecify.annotations.NullMarked;
