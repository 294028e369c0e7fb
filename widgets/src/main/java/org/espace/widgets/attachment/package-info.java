/**
 * What every panel needs in which files can be attached: {@code Attach.jte} and {@code Attachments.jte} among the ready-made parts show them.
 *
 * <p>Reading order: Attaching.
 */
@NullMarked
package org.espace.widgets.attachment;

import org.jspecify.annotations.NullMarked;
