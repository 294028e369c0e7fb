package org.espace.attachment;

/** What an attachment holds. The bytes are not copied. */
public record OpenedFile(String name, FileType type, byte[] bytes) {}
