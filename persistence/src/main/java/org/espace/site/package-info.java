/**
 * Sites of other origins in whose pages panels stand: which origins those are, with which keys their servers vouch for people, and what was let in by that.
 *
 * <p>Reading order: Site, SiteKey, SiteService, Voucher, Pass, PassService.
 */
@NullMarked
package org.espace.site;

import org.jspecify.annotations.NullMarked;
