package org.espace.attachment;

import org.espace.shared.Ref;

/**
 * What an attachment holds. The bytes are not copied.
 *
 * @param about what it is attached to
 */
public record OpenedFile(Ref about, String name, FileType type, byte[] bytes) {}
