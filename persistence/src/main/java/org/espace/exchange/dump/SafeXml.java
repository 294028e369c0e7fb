package org.espace.exchange.dump;

import java.io.Reader;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The JDK's own streaming parser, deaf to document types and external entities. */
final class SafeXml {
    private static final String JAXP = "http://www.oracle.com/xml/jaxp/properties/";
    private static final XMLInputFactory FACTORY = factory();

    private SafeXml() {}

    static XMLStreamReader reader(Reader text) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(text);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external entities are refused: " + systemId);
        });
        // The JDK counts every &lt; of a file and stops after 50 million characters; without document types there is
        // nothing to
        // guard against, and large dumps pass that mark.
        factory.setProperty(JAXP + "totalEntitySizeLimit", "0");
        factory.setProperty(JAXP + "maxGeneralEntitySizeLimit", "0");
        factory.setProperty(JAXP + "entityExpansionLimit", "0");
        return factory;
    }
}
