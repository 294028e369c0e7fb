package org.espace.widgets.html;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The HTML that a post may contain, and nothing else. */
public final class SafeHtml {
    private SafeHtml() {}

    /** Made anew at each call; itself thread-safe. */
    public static PolicyFactory policy() {
        return new HtmlPolicyBuilder()
                .allowElements("p", "br", "hr", "h4", "h5", "h6", "blockquote", "pre", "code", "em", "strong", "del")
                .allowElements("ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td", "a", "img")
                .allowAttributes("tabindex")
                .matching(Pattern.compile("0"))
                .onElements("pre")
                .allowAttributes("start")
                .matching(Pattern.compile("[0-9]{1,9}"))
                .onElements("ol")
                .allowAttributes("align")
                .matching(true, "left", "center", "right")
                .onElements("th", "td")
                .allowUrlProtocols("https", "http", "mailto")
                .allowAttributes("href")
                .matching(Pattern.compile(".+"))
                .onElements("a")
                .allowAttributes("title")
                .onElements("a")
                .requireRelsOnLinks("nofollow", "noopener", "ugc")
                .allowAttributes("src")
                .matching(Pattern.compile("https://[^\\s\"'<>]+"))
                .onElements("img")
                .allowAttributes("alt", "title")
                .onElements("img")
                .allowAttributes("loading")
                .matching(true, "lazy")
                .onElements("img")
                .toFactory();
    }
}
