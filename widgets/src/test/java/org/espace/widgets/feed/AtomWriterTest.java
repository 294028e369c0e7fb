package org.espace.widgets.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.espace.shared.Cursor;
import org.espace.widgets.Hostile;
import org.espace.widgets.feed.FeedEntry.Author;
import org.espace.widgets.feed.FeedEntry.Parent;
import org.espace.widgets.feed.FeedEntry.Replies;
import org.espace.widgets.feed.FeedEntry.Thing;
import org.espace.widgets.html.Markdown;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** RFC 4287, section by section as far as it applies, and RFC 4685. */
class AtomWriterTest {
    private static final Instant THEN = Instant.parse("2026-03-02T09:00:00.123Z");
    private static final PlainAddresses HERE = new PlainAddresses("intranet.example", false);

    private final FeedIds ids = new FeedIds("a key".getBytes(UTF_8));
    private final AtomWriter writer = new AtomWriter(ids, new Markdown()::html);

    @Test
    void a_feed_has_what_the_standard_requires() throws Exception {
        Element feed = parse(feed(entry("question/1", "One?", "Why *one*?"), entry("question/2", "Two?", "")))
                .getDocumentElement();
        assertEquals("feed", feed.getLocalName());
        assertEquals(Xml.ATOM, feed.getNamespaceURI());
        for (String once : List.of("id", "title", "updated")) {
            assertEquals(1, children(feed, once).size(), once);
        }
        assertEquals(
                THEN.plusSeconds(60).toString(),
                children(feed, "updated").get(0).getTextContent());
        assertTrue(children(feed, "author").size() > 0);
        List<Element> entries = children(feed, "entry");
        assertEquals(2, entries.size());
        Set<String> seen = new HashSet<>();
        for (Element entry : entries) {
            for (String once : List.of("id", "title", "updated", "published")) {
                assertEquals(1, children(entry, once).size(), once);
            }
            String id = children(entry, "id").get(0).getTextContent();
            assertTrue(id.matches("urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"), id);
            assertTrue(seen.add(id), "4.1.2: no two entries of a feed have one id");
            // 4.1.1, 4.1.2: without content there has to be an alternate link, and only one of its type.
            assertEquals(1, links(entry, "alternate").size());
            assertEquals(
                    "Ann Kelly",
                    children(children(entry, "author").get(0), "name").get(0).getTextContent());
            assertEquals("rota", children(entry, "category").get(0).getAttribute("term"));
        }
        Element content = children(entries.get(0), "content").get(0);
        assertEquals("html", content.getAttribute("type"));
        assertEquals("<p>Why <em>one</em>?</p>\n", content.getTextContent());
        assertEquals("Two?", children(entries.get(1), "summary").get(0).getTextContent());
    }

    @Test
    void an_empty_feed_is_a_feed_and_never_seems_to_change() throws Exception {
        Element feed = parse(feed()).getDocumentElement();
        assertEquals("1970-01-01T00:00:00Z", children(feed, "updated").get(0).getTextContent());
        assertEquals(0, children(feed, "entry").size());
    }

    @Test
    void ids_follow_the_name_and_the_installation_not_the_address_or_the_title() throws Exception {
        String id = id(writer.write(feed(entry("question/1", "One?", "")), HERE));
        PlainAddresses moved = new PlainAddresses("new.example", false);
        assertEquals(id, id(writer.write(feed(entry("question/1", "Another title", "x")), moved)));
        AtomWriter elsewhere = new AtomWriter(new FeedIds("other".getBytes(UTF_8)), text -> text);
        assertFalse(id.equals(id(elsewhere.write(feed(entry("question/1", "One?", "")), HERE))));
        assertFalse(id.equals(id(writer.write(feed(entry("question/2", "One?", "")), HERE))));
    }

    @Test
    void the_same_feed_is_the_same_bytes() {
        Feed feed = feed(entry("question/1", "One?", "Why?"), entry("question/2", "Two?", "How?"));
        assertArrayEquals(writer.write(feed, HERE), writer.write(feed, HERE));
    }

    @Test
    void a_stock_reader_reads_it() throws Exception {
        Feed feed =
                feed(entry("question/1", "Café & <b>Überzug</b> 🚲?", "Why *one*?"), entry("question/2", "Two?", ""));
        SyndFeed read = new SyndFeedInput().build(new StringReader(new String(writer.write(feed, HERE), UTF_8)));
        assertEquals("atom_1.0", read.getFeedType());
        assertEquals("What’s new", read.getTitle());
        List<SyndEntry> entries = read.getEntries();
        assertEquals("Café & <b>Überzug</b> 🚲?", entries.get(0).getTitle());
        assertEquals(THEN, entries.get(0).getPublishedDate().toInstant());
        assertEquals(THEN.plusSeconds(60), entries.get(0).getUpdatedDate().toInstant());
        assertEquals("https://intranet.example/page?thread=1", entries.get(0).getLink());
        assertEquals("Ann Kelly", entries.get(0).getAuthor());
        assertEquals("rota", entries.get(0).getCategories().get(0).getName());
        assertEquals(
                "<p>Why <em>one</em>?</p>\n",
                entries.get(0).getContents().get(0).getValue());
    }

    @Test
    void replies_are_threaded() throws Exception {
        Element feed = parse(feed(answer())).getDocumentElement();
        Element entry = children(feed, "entry").get(0);
        Element parent = (Element)
                entry.getElementsByTagNameNS(Xml.THREAD, "in-reply-to").item(0);
        assertEquals(ids.of("question/1"), parent.getAttribute("ref"));
        assertEquals("https://intranet.example/page?thread=1", parent.getAttribute("href"));
        Element replies = links(entry, "replies").get(0);
        assertEquals("7", replies.getAttributeNS(Xml.THREAD, "count"));
        assertEquals(THEN.toString(), replies.getAttributeNS(Xml.THREAD, "updated"));
        assertEquals(
                "7", entry.getElementsByTagNameNS(Xml.THREAD, "total").item(0).getTextContent());
    }

    @Test
    void whatever_people_write_stays_well_formed_and_runs_nowhere() throws Exception {
        List<String> seeds = new ArrayList<>(Hostile.SEEDS);
        seeds.addAll(List.of(
                "]]>",
                "<!--",
                "&#0;",
                "a\u0000b\u0001c\u000Bd\u001Fe",
                "\uFFFE\uFFFF",
                "half \uD83D and \uDEB2",
                "<![CDATA[x]]>",
                "&undefined;"));
        for (String seed : seeds) {
            FeedEntry hostile =
                    entry("question/1", seed, seed + "\n\n<script>alert(1)</script> [x](javascript:alert(1))");
            Document page = parse(new Feed(seed, seed, Map.of("tag", seed), List.of(hostile), null));
            String content =
                    page.getElementsByTagNameNS(Xml.ATOM, "content").item(0).getTextContent();
            assertEquals("", Hostile.harm(Jsoup.parseBodyFragment(content)), seed);
            assertEquals(
                    0,
                    Jsoup.parseBodyFragment(content)
                            .select("script, [href^=javascript]")
                            .size(),
                    seed);
        }
    }

    @Test
    void a_private_feed_does_not_tell_its_address() {
        Feed feed = new Feed("activity/mine", "Mine", Map.of(), List.of(), Cursor.of(1, 2));
        String open = new String(writer.write(feed, HERE), UTF_8);
        assertTrue(open.contains("rel=\"self\"") && open.contains("rel=\"next\""), open);
        String secret = new String(writer.write(feed, new PlainAddresses("intranet.example", true)), UTF_8);
        assertFalse(secret.contains("/feeds/"), secret);
    }

    @Test
    void an_entry_is_never_updated_before_it_was_published() {
        FeedEntry entry =
                new FeedEntry("a/1", "Create", "A", List.of(), THEN, Instant.EPOCH, Map.of(), answer().thing());
        assertEquals(THEN, entry.updated());
    }

    private static Feed feed(FeedEntry... entries) {
        return new Feed("activity/mine", "What’s new", Map.of(), List.of(entries), null);
    }

    private static FeedEntry entry(String name, String title, String text) {
        Thing thing = new Thing(name, "Question", title, text, List.of("rota"), null, null);
        List<Author> ann = List.of(new Author(5, "Ann Kelly"));
        Map<String, String> place = Map.of("thread", name.substring(name.indexOf('/') + 1));
        return new FeedEntry(name, "Create", title, ann, THEN, THEN.plusSeconds(60), place, thing);
    }

    private static FeedEntry answer() {
        Parent parent = new Parent("question/1", Map.of("thread", "1"));
        Thing note = new Thing("answer/3", "Note", "Re", "So.", List.of(), parent, new Replies(7, THEN));
        return new FeedEntry("answer/3", "Create", "Re", List.of(), THEN, THEN, Map.of("thread", "1"), note);
    }

    private Document parse(Feed feed) throws Exception {
        return document(writer.write(feed, HERE));
    }

    private static Document document(byte[] bytes) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static String id(byte[] bytes) throws Exception {
        Element entry = children(document(bytes).getDocumentElement(), "entry").get(0);
        return children(entry, "id").get(0).getTextContent();
    }

    private static List<Element> links(Element parent, String rel) {
        return children(parent, "link").stream()
                .filter(link -> link.getAttribute("rel").equals(rel))
                .toList();
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList all = parent.getChildNodes();
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i) instanceof Element element && element.getLocalName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }
}
