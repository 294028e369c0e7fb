package org.espace.widgets.feed;

import java.io.StringWriter;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A document in the vocabulary of Atom. What XML 1.0, 2.2, has no place for, such as control characters, is left out. Belongs to one thread. */
final class Xml {
    static final String ATOM = "http://www.w3.org/2005/Atom";
    static final String THREAD = "http://purl.org/syndication/thread/1.0";

    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final StringWriter written = new StringWriter();
    private final XMLStreamWriter writer;

    Xml(String root) throws XMLStreamException {
        // The one of the JDK, whatever else a host has on its class path.
        writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(written);
        writer.writeStartDocument("utf-8", "1.0");
        writer.setDefaultNamespace(ATOM);
        writer.setPrefix("thr", THREAD);
        writer.writeStartElement(ATOM, root);
        writer.writeDefaultNamespace(ATOM);
        writer.writeNamespace("thr", THREAD);
    }

    void start(String name) throws XMLStreamException {
        writer.writeStartElement(ATOM, name);
    }

    void close() throws XMLStreamException {
        writer.writeEndElement();
    }

    void text(String name, String text) throws XMLStreamException {
        start(name);
        writer.writeCharacters(clean(text));
        close();
    }

    /** RFC 4287, 3.1.1.2: HTML as text, escaped. */
    void html(String name, String html) throws XMLStreamException {
        start(name);
        writer.writeAttribute("type", "html");
        writer.writeCharacters(clean(html));
        close();
    }

    void empty(String name, Map<String, String> attributes) throws XMLStreamException {
        writer.writeEmptyElement(ATOM, name);
        attributes(attributes);
    }

    /** RFC 4685, 3. */
    void inReplyTo(Map<String, String> attributes) throws XMLStreamException {
        writer.writeEmptyElement(THREAD, "in-reply-to");
        attributes(attributes);
    }

    /** RFC 4685, 4 and 5. */
    void replies(Map<String, String> attributes, int count, Instant at) throws XMLStreamException {
        empty("link", attributes);
        writer.writeAttribute(THREAD, "count", Integer.toString(count));
        if (count > 0) {
            writer.writeAttribute(THREAD, "updated", at.toString());
        }
        writer.writeStartElement(THREAD, "total");
        writer.writeCharacters(Integer.toString(count));
        close();
    }

    String end() throws XMLStreamException {
        writer.writeEndDocument();
        writer.flush();
        return written.toString();
    }

    private void attributes(Map<String, String> attributes) throws XMLStreamException {
        for (Map.Entry<String, String> each : new TreeMap<>(attributes).entrySet()) {
            writer.writeAttribute(each.getKey(), clean(each.getValue()));
        }
    }

    private static String clean(String text) {
        return NOT_XML.matcher(text).replaceAll("");
    }
}
