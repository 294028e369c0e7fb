package org.espace.copy;

/** Which texts an engine can hold; Derby holds all. Stateless. */
final class Storable {
    private Storable() {}

    /** No character U+0000, and no half of a pair (surrogate) without the other, which UTF-8 has no bytes for. */
    static boolean inPostgresql(String text) {
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (each == 0) {
                return false;
            }
            if (Character.isSurrogate(each)) {
                if (at + 1 == text.length() || !Character.isSurrogatePair(each, text.charAt(at + 1))) {
                    return false;
                }
                at++;
            }
        }
        return true;
    }
}
