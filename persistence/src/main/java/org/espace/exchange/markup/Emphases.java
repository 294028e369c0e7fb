package org.espace.exchange.markup;

import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Makes emphasis that HTML allows into emphasis that Markdown can write. The marks must hug a word (CommonMark 0.31.2, 6.2,
 * flanking delimiter runs): blanks, and punctuation between a mark and a letter, are moved outside the marks.
 */
final class Emphases {
    private Emphases() {}

    static void appendText(Node into, String text) {
        if (into.getLastChild() instanceof Text before) {
            before.setLiteral(before.getLiteral() + text);
        } else {
            into.appendChild(new Text(text));
        }
    }

    /** Appends an element, with the blanks and breaks at its two ends outside of it; an empty one is left out. */
    static void appendHoisted(Node into, Node wrapper) {
        while (wrapper.getFirstChild() instanceof HardLineBreak first) {
            into.appendChild(first);
        }
        if (wrapper.getFirstChild() instanceof Text first && first.getLiteral().startsWith(" ")) {
            appendText(into, " ");
            setOrDrop(first, first.getLiteral().substring(1));
        }
        Node after = new org.commonmark.node.Paragraph();
        while (wrapper.getLastChild() instanceof HardLineBreak last) {
            after.prependChild(last);
        }
        if (wrapper.getLastChild() instanceof Text last && last.getLiteral().endsWith(" ")) {
            setOrDrop(last, last.getLiteral().stripTrailing());
            after.prependChild(new Text(" "));
        }
        if (wrapper.getFirstChild() != null) {
            into.appendChild(wrapper);
        }
        moveAll(after, into);
    }

    /** Takes the blanks and breaks off the end of a block. */
    static void trimEnd(Node block) {
        Node last = block.getLastChild();
        while (last instanceof HardLineBreak
                || (last instanceof Text text && text.getLiteral().isBlank())) {
            last.unlink();
            last = block.getLastChild();
        }
        if (last instanceof Text text) {
            text.setLiteral(text.getLiteral().stripTrailing());
        }
    }

    /** Mends every emphasis in a block whose marks would stand between punctuation and a letter. */
    static void mend(Node parent) {
        Node child = parent.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            mend(child);
            if (child instanceof Emphasis || child instanceof StrongEmphasis || child instanceof Strikethrough) {
                mendStart(child);
                mendEnd(child);
            }
            child = next;
        }
    }

    private static void mendStart(Node marked) {
        if (!isLetter(Edges.lastOf(marked.getPrevious())) || isLetter(Edges.firstOf(marked.getFirstChild()))) {
            return;
        }
        if (marked.getFirstChild() instanceof Text text
                && Edges.leading(text) < text.getLiteral().length()) {
            int cut = Edges.leading(text);
            marked.insertBefore(new Text(text.getLiteral().substring(0, cut)));
            text.setLiteral(text.getLiteral().substring(cut));
        } else {
            unwrap(marked);
        }
    }

    private static void mendEnd(Node marked) {
        if (marked.getParent() == null
                || !isLetter(Edges.firstOf(marked.getNext()))
                || isLetter(Edges.lastOf(marked.getLastChild()))) {
            return;
        }
        if (marked.getLastChild() instanceof Text text && Edges.trailing(text) > 0) {
            int cut = Edges.trailing(text);
            marked.insertAfter(new Text(text.getLiteral().substring(cut)));
            text.setLiteral(text.getLiteral().substring(0, cut));
        } else {
            unwrap(marked);
        }
    }

    private static boolean isLetter(int character) {
        return Edges.isWord(character);
    }

    private static void unwrap(Node marked) {
        while (marked.getFirstChild() != null) {
            marked.insertBefore(marked.getFirstChild());
        }
        marked.unlink();
    }

    private static void setOrDrop(Text text, String literal) {
        if (literal.isEmpty()) {
            text.unlink();
        } else {
            text.setLiteral(literal);
        }
    }

    private static void moveAll(Node from, Node into) {
        while (from.getFirstChild() != null) {
            if (from.getFirstChild() instanceof Text text) {
                text.unlink();
                appendText(into, text.getLiteral());
            } else {
                into.appendChild(from.getFirstChild());
            }
        }
    }
}
