package org.espace.widgets.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLStreamException;
import org.espace.widgets.feed.FeedEntry.Parent;
import org.espace.widgets.feed.FeedEntry.Replies;

/** Writes Atom: RFC 4287, with the threading extension of RFC 4685. Thread-safe. */
public final class AtomWriter {
    /** What it is served as. */
    public static final String TYPE = "application/atom+xml; charset=utf-8";

    private static final String PUBLISHER = "eSpace";
    private static final String HTML = "text/html";

    private final FeedIds ids;
    private final UnaryOperator<String> html;

    /** @param html makes safe HTML out of Markdown */
    public AtomWriter(FeedIds ids, UnaryOperator<String> html) {
        this.ids = ids;
        this.html = html;
    }

    /** UTF-8; the same feed is always the same bytes. */
    public byte[] write(Feed feed, FeedAddresses addresses) {
        try {
            Xml xml = new Xml("feed");
            xml.text("id", ids.of("feed/" + feed.name()));
            xml.text("title", feed.title());
            xml.text("updated", feed.updated().toString());
            author(xml, PUBLISHER);
            links(xml, feed, addresses);
            for (FeedEntry entry : feed.entries()) {
                entry(xml, entry, addresses);
            }
            return xml.end().getBytes(UTF_8);
        } catch (XMLStreamException neverInMemory) {
            throw new IllegalStateException(neverInMemory);
        }
    }

    private static void links(Xml xml, Feed feed, FeedAddresses addresses) throws XMLStreamException {
        xml.empty("link", Map.of("rel", "alternate", "type", HTML, "href", addresses.page(feed.place())));
        if (!addresses.secret()) {
            xml.empty("link", Map.of("rel", "self", "href", addresses.feed(feed.name(), Map.of())));
            if (feed.next() != null) {
                // RFC 5005, 3.
                Map<String, String> on = Map.of("after", feed.next().token());
                xml.empty("link", Map.of("rel", "next", "href", addresses.feed(feed.name(), on)));
            }
        }
    }

    private void entry(Xml xml, FeedEntry entry, FeedAddresses addresses) throws XMLStreamException {
        xml.start("entry");
        xml.text("id", ids.of(entry.name()));
        xml.text("title", entry.title());
        xml.text("updated", entry.updated().toString());
        xml.text("published", entry.published().toString());
        for (FeedEntry.Author author : entry.authors()) {
            author(xml, author.name());
        }
        for (String tag : entry.thing().tags()) {
            xml.empty("category", Map.of("term", tag));
        }
        xml.empty("link", Map.of("rel", "alternate", "type", HTML, "href", addresses.page(entry.place())));
        threading(xml, entry, addresses);
        if (entry.thing().text().isEmpty()) {
            xml.text("summary", entry.title());
        } else {
            xml.html("content", html.apply(entry.thing().text()));
        }
        xml.close();
    }

    private void threading(Xml xml, FeedEntry entry, FeedAddresses addresses) throws XMLStreamException {
        Parent parent = entry.thing().parent();
        if (parent != null) {
            xml.inReplyTo(Map.of("ref", ids.of(parent.name()), "type", HTML, "href", addresses.page(parent.place())));
        }
        Replies replies = entry.thing().replies();
        if (replies != null) {
            xml.replies(
                    Map.of("rel", "replies", "type", HTML, "href", addresses.page(entry.place())),
                    replies.count(),
                    replies.at());
        }
    }

    private static void author(Xml xml, String name) throws XMLStreamException {
        xml.start("author");
        xml.text("name", name);
        xml.close();
    }
}
