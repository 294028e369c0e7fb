package org.espace.portal.container;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.portlet.MimeResponse;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.DOMImplementation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * What a portlet wants in the head of the page (JSR-286, MARKUP_HEAD_ELEMENT). Inline script and style are left out.
 *
 * <p>Java's own parser and writer: to look for others takes longer than the work. Even so, to write an element takes as long as to show a
 * panel again, and pages ask for the same few: the newest 1,000 are kept as they were written.
 */
final class HeadElements {
    private static final Set<String> TAKEN = Set.of("link", "meta", "script");
    private static final DOMImplementation DOM = dom();
    private static final Cache<List<String>, String> WRITTEN =
            Caffeine.newBuilder().maximumSize(1_000).build();

    private final List<String> written = new ArrayList<>();

    List<String> written() {
        return written;
    }

    void add(String key, @Nullable Element element) {
        if (!MimeResponse.MARKUP_HEAD_ELEMENT.equals(key)) {
            return;
        }
        if (element == null) {
            written.clear();
            return;
        }
        String name = element.getTagName().toLowerCase(Locale.ROOT);
        boolean inline = name.equals("script") && !element.hasAttribute("src");
        if (TAKEN.contains(name) && !inline) {
            written.add(element.hasChildNodes() ? html(element) : WRITTEN.get(parts(element), same -> html(element)));
        }
    }

    /** A document of its own for each response: none may be shared by threads. */
    static Document document() {
        return DOM.createDocument(null, null, null);
    }

    /** All that an element without content is made of. */
    private static List<String> parts(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        List<String> parts = new ArrayList<>(2 + 3 * attributes.getLength());
        add(element, parts);
        for (int i = 0; i < attributes.getLength(); i++) {
            add(attributes.item(i), parts);
            parts.add(attributes.item(i).getNodeValue());
        }
        return parts;
    }

    private static void add(Node named, List<String> parts) {
        parts.add(String.valueOf(named.getNamespaceURI()));
        parts.add(named.getNodeName());
    }

    /** It keeps no state, so one serves all. */
    private static DOMImplementation dom() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation();
        } catch (ParserConfigurationException broken) {
            throw new IllegalStateException("This Java has no XML parser.", broken);
        }
    }

    private static String html(Element element) {
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            transformer.setOutputProperty(OutputKeys.METHOD, "html");
            StringWriter html = new StringWriter();
            transformer.transform(new DOMSource(element), new StreamResult(html));
            return html.toString().strip();
        } catch (TransformerException broken) {
            throw new IllegalArgumentException("Expected an element that can be written as HTML.", broken);
        }
    }
}
