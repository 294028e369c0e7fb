package org.espace.widgets.html;

import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import java.security.SecureRandom;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * People marked in a post, {@code @[Ann Smith](person:12)}. While a post is drawn, and kept, a sign stands in the place of each; whenever it is shown,
 * the sign becomes a link with the name of today. Nobody can write a sign, not even by entities: a number that this process alone knows is in it.
 */
final class PeopleInText extends AbstractVisitor {
    private static final String OPEN = "\uE0A0" + Long.toHexString(new SecureRandom().nextLong()) + "\uE0A1";
    private static final char BETWEEN = '\uE0A2';
    private static final char CLOSE = '\uE0A3';
    private static final Pattern SIGN =
            Pattern.compile(OPEN + "([0-9]{1,18})" + BETWEEN + "([^" + CLOSE + "]*)" + CLOSE);
    private static final Pattern PERSON = Pattern.compile("person:([0-9]{1,18})");

    /** What it says stands in an attribute, where no link can be. */
    @Override
    public void visit(Image image) {}

    @Override
    public void visit(Link link) {
        Matcher person = PERSON.matcher(link.getDestination());
        if (person.matches()
                && link.getPrevious() instanceof Text before
                && before.getLiteral().endsWith("@")) {
            before.setLiteral(
                    before.getLiteral().substring(0, before.getLiteral().length() - 1));
            link.insertBefore(
                    new Text(OPEN + person.group(1) + BETWEEN + words(link).replace(CLOSE, ' ') + CLOSE));
            link.unlink();
        } else {
            visitChildren(link);
        }
    }

    private static String words(Node link) {
        StringBuilder words = new StringBuilder();
        for (Node child = link.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Text text) {
                words.append(text.getLiteral());
            }
        }
        return words.toString();
    }

    /**
     * The HTML with people in the place of signs.
     *
     * @param names of today, by id; whoever is not among them is named as in the text, without a link
     */
    static String named(String html, Map<Long, String> names, LongFunction<String> address) {
        if (!html.contains(OPEN)) {
            return html;
        }
        return SIGN.matcher(html).replaceAll(sign -> {
            long id = Long.parseLong(sign.group(1));
            String name = names.get(id);
            return Matcher.quoteReplacement(name == null ? "@" + sign.group(2) : link(address.apply(id), name));
        });
    }

    private static String link(String address, String name) {
        StringOutput link = new StringOutput();
        link.writeContent("<a class=\"es-mention\" href=\"");
        Escape.htmlAttribute(address, link);
        link.writeContent("\">@<bdi>");
        Escape.htmlContent(name, link);
        link.writeContent("</bdi></a>");
        return link.toString();
    }
}
