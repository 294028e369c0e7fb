package org.espace.portal.container;

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
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What a portlet wants in the head of the page (JSR-286, MARKUP_HEAD_ELEMENT). Inline script and style are left out. */
final class HeadElements {
    private static final Set<String> TAKEN = Set.of("link", "meta", "script");

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
            written.add(html(element));
        }
    }

    static Document document() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException broken) {
            throw new IllegalStateException("This Java has no XML parser.", broken);
        }
    }

    private static String html(Element element) {
        try {
            Transformer transformer = TransformerFactory.newInstance().newTransformer();
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
