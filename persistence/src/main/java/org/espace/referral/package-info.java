/**
 * People are asked for help with a question: only who said that they may be, and not more often a week than they said. A room of its own above
 * questions and the directory, which know nothing of it.
 *
 * <p>Reading order: AskedOfMe, Helpers, ReferralService.
 */
@NullMarked
package org.espace.referral;

import org.jspecify.annotations.NullMarked;
