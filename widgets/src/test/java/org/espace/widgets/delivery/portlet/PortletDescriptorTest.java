package org.espace.widgets.delivery.portlet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetRequest;
import org.espace.widgets.catalog.StandardWidgets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class PortletDescriptorTest {
    private final Document descriptor = read();

    @Test
    void every_widget_is_a_portlet_and_every_portlet_a_widget() {
        Set<String> widgets = new TreeSet<>();
        for (Widget widget :
                StandardWidgets.over(Town.shared(TestDatabase.DERBY).domain).all()) {
            widgets.add(widget.name());
        }
        assertEquals(
                widgets,
                new TreeSet<>(descriptor.select("portlet > portlet-name").eachText()));
    }

    @Test
    void every_portlet_follows_and_moves_everything_that_panels_share() {
        Map<String, Set<String>> found = new TreeMap<>();
        Map<String, Set<String>> expected = new HashMap<>();
        for (Element portlet : descriptor.select("portlet")) {
            String name = portlet.select("portlet-name").text();
            found.put(
                    name,
                    new TreeSet<>(
                            portlet.select("supported-public-render-parameter").eachText()));
            expected.put(name, new TreeSet<>(WidgetRequest.SHARED));
        }
        assertEquals(expected, found);
        assertEquals(
                new TreeSet<>(WidgetRequest.SHARED),
                new TreeSet<>(descriptor
                        .select("public-render-parameter > identifier")
                        .eachText()));
    }

    private static Document read() {
        try (InputStream file = WidgetPortlet.class.getResourceAsStream("/META-INF/portlet.xml")) {
            return Jsoup.parse(file, "UTF-8", "", Parser.xmlParser());
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
