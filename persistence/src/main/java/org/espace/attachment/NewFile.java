package org.espace.attachment;

/**
 * A file as somebody sent it; untrusted in every way. The bytes are not copied.
 *
 * @param name as the browser told it; may be empty
 */
public record NewFile(String name, byte[] bytes) {}
