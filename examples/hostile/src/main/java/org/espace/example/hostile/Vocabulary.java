package org.espace.example.hostile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * All that a panel may be made of. Whatever else is found in an answer, as an HTML5 parser reads it, somebody has typed; and an address
 * leads to the web, to a mailbox, or to ourselves.
 */
public final class Vocabulary {
    private static final Set<String> ELEMENTS = Set.of(
            ("html head body section header nav article h2 h3 h4 h5 h6 p div span bdi b time ul ol li dl dt dd details summary"
                            + " form fieldset legend input textarea select option label button a img figure figcaption progress mark"
                            + " auto-complete text-expander"
                            + " blockquote pre code em strong del hr br table thead tbody tr th td")
                    .split(" "));
    private static final Set<String> ANYWHERE = Set.of(
            "class",
            "id",
            "role",
            "tabindex",
            "hidden",
            "data-widget",
            "aria-label",
            "aria-labelledby",
            "aria-describedby");
    private static final Pattern OURS =
            Pattern.compile("data-es-[a-z-]+|aria-(current|hidden|invalid|required|pressed|live|atomic"
                    + "|controls|expanded|autocomplete|haspopup|selected|activedescendant)");
    private static final Map<String, Set<String>> ATTRIBUTES = Map.ofEntries(
            Map.entry("a", Set.of("href", "rel", "title", "type")),
            Map.entry("img", Set.of("src", "alt", "title", "loading", "width", "height")),
            Map.entry("form", Set.of("method", "action", "enctype", "accept-charset")),
            Map.entry("fieldset", Set.of("disabled")),
            Map.entry("progress", Set.of("value", "max")),
            Map.entry("auto-complete", Set.of("src", "for", "open")),
            Map.entry("text-expander", Set.of("keys", "multiword")),
            Map.entry(
                    "input",
                    Set.of(
                            "type",
                            "name",
                            "value",
                            "autocomplete",
                            "checked",
                            "disabled",
                            "readonly",
                            "multiple",
                            "accept",
                            "inputmode",
                            "enterkeyhint",
                            "spellcheck")),
            Map.entry("textarea", Set.of("name", "rows", "readonly")),
            Map.entry("select", Set.of("name")),
            Map.entry("option", Set.of("value", "selected")),
            Map.entry("button", Set.of("type", "name", "value")),
            Map.entry("label", Set.of("for")),
            Map.entry("details", Set.of("open")),
            Map.entry("time", Set.of("datetime", "title")),
            Map.entry("p", Set.of("dir")),
            Map.entry("ol", Set.of("start")),
            Map.entry("th", Set.of("align")),
            Map.entry("td", Set.of("align")));
    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "action", "data-es-partial", "data-es-typed", "data-es-people", "data-es-similar");
    private static final Pattern ID = Pattern.compile("es(w[0-9]+_)?-.*");
    private static final Pattern CLASS = Pattern.compile("(es(-|$)|portlet-).*");
    private static final Pattern SCHEME = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    /** The sanitiser parts "{{" with it, so that no template engine of the host takes a text for its own. */
    private static final String BETWEEN_BRACES = "<!-- -->";

    /** Where a page tells programs that it can be read as a feed, it has to say the whole address. */
    private static final Pattern FEED =
            Pattern.compile("https?://(127\\.0\\.0\\.1|localhost)(:[0-9]+)?/espace/feeds/.*");

    /** What a page puts around its panels: nobody types there, but names of communities end up in its title. */
    private static final Set<String> AROUND = Set.of(
            ("html head meta title link script body header nav main section div span a b ul li h1 h2 p details summary form input"
                            + " button")
                    .split(" "));

    private final List<String> strange = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final String actions;

    private Vocabulary(String actions) {
        this.actions = actions;
    }

    /**
     * What is not ours in a page that is one panel and nothing else, in words; empty when all is well.
     *
     * @param actions how the address of every form begins
     */
    public static List<String> strangersIn(Document page, String actions) {
        Vocabulary words = new Vocabulary(actions);
        page.getAllElements().stream().skip(1).forEach(words::element);
        if (page.head().childNodeSize() > 0) {
            words.strange.add("in the head: " + page.head().html());
        }
        if (page.body().childNodeSize() > 0
                && page.select("body > section.es-panel").size() != 1) {
            words.strange.add(
                    "panels: " + page.select("body > section.es-panel").size());
        }
        return words.strange;
    }

    /** What is not ours in a page with panels on it, as {@link #strangersIn}; around them only scripts and styles of ours. */
    public static List<String> strangersAround(Document page, String actions) {
        Vocabulary words = new Vocabulary(actions);
        for (Element element : page.getAllElements().stream().skip(1).toList()) {
            if (element.closest(".es-panel") != null) {
                words.element(element);
            } else {
                words.around(element);
            }
        }
        return words.strange;
    }

    private void around(Element element) {
        boolean ours = AROUND.contains(element.normalName())
                && element.attributes().asList().stream()
                        .map(Attribute::getKey)
                        .noneMatch(name -> name.startsWith("on") || name.equals("style") || name.equals("srcdoc"))
                && ADDRESSES.stream()
                        .map(element::attr)
                        .allMatch(address ->
                                address.isEmpty() || address.matches("[/#][^/].*") || feed(element, address));
        if (!ours) {
            strange.add("around the panels " + element.outerHtml());
        }
    }

    private static boolean feed(Element element, String address) {
        return element.normalName().equals("link")
                && element.attr("rel").equals("alternate")
                && FEED.matcher(address).matches();
    }

    private void element(Element element) {
        if (!ELEMENTS.contains(element.normalName())) {
            strange.add("element " + element.outerHtml());
        }
        element.childNodes().stream()
                .filter(each -> each instanceof Comment && !each.outerHtml().equals(BETWEEN_BRACES))
                .map(Node::outerHtml)
                .forEach(strange::add);
        element.attributes().forEach(attribute -> attribute(element, attribute));
        if (element.normalName().equals("form")
                && (!element.attr("action").startsWith(actions)
                        || element.select("> input[name=es-token]").size() != 1)) {
            strange.add("form " + element.outerHtml());
        }
    }

    private void attribute(Element element, Attribute attribute) {
        String name = attribute.getKey();
        String value = attribute.getValue();
        boolean known = ANYWHERE.contains(name)
                || OURS.matcher(name).matches()
                || ATTRIBUTES.getOrDefault(element.normalName(), Set.of()).contains(name);
        boolean good = known
                && (!name.equals("class")
                        || element.classNames().stream()
                                .allMatch(each -> CLASS.matcher(each).matches()))
                && (!name.equals("id") || ID.matcher(value).matches() && ids.add(value))
                && (!ADDRESSES.contains(name) || leadsSomewhereGood(value));
        if (!good) {
            strange.add("attribute " + name + "=\"" + value + "\" of <" + element.normalName() + ">");
        }
    }

    /** As the URL standard reads an address: control characters and blanks around it, and tabs and line ends in it, do not count. */
    private static boolean leadsSomewhereGood(String address) {
        Matcher scheme = SCHEME.matcher(address.replaceAll("[\\x00-\\x20]", ""));
        return !scheme.matches() || SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT));
    }
}
