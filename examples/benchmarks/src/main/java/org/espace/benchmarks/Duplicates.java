package org.espace.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Questions of a dump that its readers found to be asked before. */
final class Duplicates {
    private static final String DUPLICATE = "3";

    private Duplicates() {}

    /** The id of the later and of the earlier question of each pair. */
    static List<long[]> in(Path dump) throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        List<long[]> pairs = new ArrayList<>();
        try (InputStream in = Files.newInputStream(dump.resolve("PostLinks.xml"))) {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && DUPLICATE.equals(reader.getAttributeValue(null, "LinkTypeId"))) {
                    pairs.add(new long[] {
                        Long.parseLong(reader.getAttributeValue(null, "PostId")),
                        Long.parseLong(reader.getAttributeValue(null, "RelatedPostId"))
                    });
                }
            }
        }
        return pairs;
    }
}
