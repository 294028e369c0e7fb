/**
 * What is attached, for programs: what it is, where it is fetched, and how it is sent.
 *
 * <p>Reading order: Attachments, AttachedFile.
 */
@NullMarked
package org.espace.widgets.api.attachment;

import org.jspecify.annotations.NullMarked;
