package org.espace.widgets.delivery;

import java.time.Instant;
import org.espace.ledger.Reach;

/**
 * How long a panel stays as it is.
 *
 * @param reach it does until something happens in here, or to whoever looks
 * @param until and until then at most
 */
record Life(Reach reach, Instant until) {}
