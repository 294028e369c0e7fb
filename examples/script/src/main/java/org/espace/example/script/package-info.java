/**
 * A site of static pages, of an origin of its own and with a strict content security policy, in which panels stand.
 *
 * <p>Reading order: Voucher, Wiki, Example.
 */
@NullMarked
package org.espace.example.script;

import org.jspecify.annotations.NullMarked;
