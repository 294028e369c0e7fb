package org.espace.exchange.markup;

import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** The first and last character that an inline element will be written with. */
final class Edges {
    private static final char NONE = ' ';

    private Edges() {}

    static int firstOf(@Nullable Node node) {
        if (node instanceof Text text) {
            return text.getLiteral().isEmpty() ? NONE : text.getLiteral().codePointAt(0);
        }
        return node instanceof Link || node instanceof Image ? '[' : mark(node);
    }

    static int lastOf(@Nullable Node node) {
        if (node instanceof Text text) {
            String literal = text.getLiteral();
            return literal.isEmpty() ? NONE : literal.codePointBefore(literal.length());
        }
        return node instanceof Link || node instanceof Image ? ')' : mark(node);
    }

    private static int mark(@Nullable Node node) {
        if (node == null || node instanceof HardLineBreak) {
            return NONE;
        }
        return node instanceof Code ? '`' : '*';
    }

    /** Whether marks may stand between this character and any other but a blank. */
    static boolean isWord(int character) {
        return Character.isLetterOrDigit(character) || Character.getType(character) == Character.NON_SPACING_MARK;
    }

    /** How many characters that are no word a text begins with. */
    static int leading(Text text) {
        String literal = text.getLiteral();
        int at = 0;
        while (at < literal.length() && !isWord(literal.codePointAt(at))) {
            at += Character.charCount(literal.codePointAt(at));
        }
        return at;
    }

    /** Where the characters that are no word begin, at the end of a text. */
    static int trailing(Text text) {
        String literal = text.getLiteral();
        int at = literal.length();
        while (at > 0 && !isWord(literal.codePointBefore(at))) {
            at -= Character.charCount(literal.codePointBefore(at));
        }
        return at;
    }
}
