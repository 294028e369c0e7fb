package org.espace.widgets;

/**
 * A file that came with a form; untrusted in every way. The bytes are not copied.
 *
 * @param name as the browser told it, without folders; may be empty
 */
public record Upload(String name, byte[] bytes) {}
