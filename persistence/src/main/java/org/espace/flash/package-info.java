/**
 * What waits between a form that was sent and the page after it, so that any node can show that page: the field calls it flash scope.
 *
 * <p>Reading order: FlashService, Flash.
 */
@NullMarked
package org.espace.flash;

import org.jspecify.annotations.NullMarked;
