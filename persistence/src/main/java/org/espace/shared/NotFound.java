package org.espace.shared;

/** There is no such thing for this actor: absent and forbidden are the same answer, so that nothing can be probed. */
public final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotFound(String noun, Object id) {
        super("No " + noun + " \"" + id + "\" that you may see.");
    }
}
