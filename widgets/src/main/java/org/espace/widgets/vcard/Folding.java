package org.espace.widgets.vcard;

/** RFC 6350, 3.2: a line longer than 75 octets goes on in the next one, which then begins with a blank. */
final class Folding {
    private static final int LONGEST = 75;

    private Folding() {}

    /** @param text lines ended by CR LF */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length() + text.length() / 40);
        int octets = 0;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            int size = octets(character);
            if (character == '\r' || character == '\n') {
                octets = 0;
            } else if (octets + size > LONGEST) {
                folded.append("\r\n ");
                octets = 1 + size;
            } else {
                octets += size;
            }
            folded.appendCodePoint(character);
            i += Character.charCount(character);
        }
        return folded.toString();
    }

    /** How many a character takes in UTF-8; it is never cut in two. */
    private static int octets(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return character < 0x10000 ? 3 : 4;
    }
}
