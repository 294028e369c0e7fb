package org.espace.attachment;

import java.io.ByteArrayInputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a part of an Office file points to (ECMA-376-2, 9.3): the file itself, and no more than links that a reader follows. Stateless. */
final class Relationships {
    private static final Set<String> FOLLOWED_BY_HAND = Set.of("hyperlink", "externalLinkPath");

    private Relationships() {}

    /** @throws UnfitFile when something is fetched from elsewhere as soon as the file is opened, such as a template */
    static void check(byte[] part) throws UnfitFile {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(part));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && fetches(xml)) {
                    throw new UnfitFile("active");
                }
            }
        } catch (XMLStreamException | RuntimeException notXml) {
            throw new UnfitFile("broken");
        }
    }

    private static boolean fetches(XMLStreamReader element) {
        String mode = element.getAttributeValue(null, "TargetMode");
        String type = String.valueOf(element.getAttributeValue(null, "Type"));
        String last = type.substring(type.lastIndexOf('/') + 1);
        return mode != null && mode.strip().equalsIgnoreCase("External") && !FOLLOWED_BY_HAND.contains(last);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
