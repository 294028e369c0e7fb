package org.espace.exchange.markup;

import org.commonmark.node.BulletList;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.jsoup.nodes.Element;

/** Lists, whose items hold blocks again. */
final class Lists {
    private static final int MOST_DIGITS = 9;

    private Lists() {}

    /** Two lists in a row would read as one: the second takes the other mark. */
    static void bullets(Blocks blocks, Element from, Node into) {
        BulletList list = new BulletList();
        boolean second = into.getLastChild() instanceof BulletList before && "-".equals(before.getMarker());
        list.setMarker(second ? "*" : "-");
        items(blocks, from, list, into);
    }

    static void numbered(Blocks blocks, Element from, Node into) {
        OrderedList list = new OrderedList();
        boolean second = into.getLastChild() instanceof OrderedList before && ".".equals(before.getMarkerDelimiter());
        list.setMarkerDelimiter(second ? ")" : ".");
        list.setMarkerStartNumber(start(from.attr("start")));
        items(blocks, from, list, into);
    }

    /** An item outside of any list, as browsers show it: a bullet among its neighbours. */
    static void stray(Blocks blocks, Element from, Node into) {
        BulletList list = into.getLastChild() instanceof BulletList before ? before : new BulletList();
        list.setMarker("-");
        item(blocks, from, list);
        finish(list, into);
    }

    private static int start(String typed) {
        return typed.matches("\\d{1," + MOST_DIGITS + "}") ? Integer.parseInt(typed) : 1;
    }

    private static void items(Blocks blocks, Element from, ListBlock list, Node into) {
        for (Element child : from.children()) {
            item(blocks, child.nameIs("li") ? child : new Element("li").appendChild(child.clone()), list);
        }
        finish(list, into);
    }

    private static void item(Blocks blocks, Element from, ListBlock list) {
        ListItem item = new ListItem();
        blocks.fill(from, item);
        if (item.getFirstChild() != null) {
            list.appendChild(item);
        }
    }

    private static void finish(ListBlock list, Node into) {
        list.setTight(isTight(list));
        if (list.getFirstChild() != null) {
            into.appendChild(list);
        }
    }

    private static boolean isTight(ListBlock list) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (!isTightItem(item)) {
                return false;
            }
        }
        return true;
    }

    /** A blank line may be left out only before what may interrupt a paragraph: bullets, and numbers that start at 1. */
    private static boolean isTightItem(Node item) {
        Node first = item.getFirstChild();
        for (Node child = first.getNext(); child != null; child = child.getNext()) {
            boolean interrupts = child instanceof BulletList
                    || (child instanceof OrderedList numbers
                            && Integer.valueOf(1).equals(numbers.getMarkerStartNumber()));
            if (!interrupts) {
                return false;
            }
        }
        return first instanceof Paragraph || first instanceof ListBlock;
    }
}
