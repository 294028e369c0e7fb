/**
 * The ledger: one append-only row for each change, written in the transaction of the change. It is what activity, notices,
 * search and figures are made from; nothing depends on those.
 *
 * <p>Reading order: Change, Ledger, Tally; Happening, Chronicle; Stamp, Stamps, Glances.
 */
@NullMarked
package org.espace.ledger;

import org.jspecify.annotations.NullMarked;
