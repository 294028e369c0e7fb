/**
 * Files that people attach to what they post: looked into, cleaned, kept, and handed to those who may see what they were attached to.
 *
 * <p>Reading order: FileType, NewFile, Inspection (Pictures, Texts, PdfDocument with PdfReading and PdfWriting, OfficeDocument), FitFile, Attachment, AttachmentService with ReceivedFiles,
 * AttachmentStore.
 */
@NullMarked
package org.espace.attachment;

import org.jspecify.annotations.NullMarked;
