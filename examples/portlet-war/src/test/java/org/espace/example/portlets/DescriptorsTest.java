package org.espace.example.portlets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What the war says of its portlets, to each portal in its own words. */
class DescriptorsTest {
    private static final String WAR = System.getProperty("espace.war");

    private final List<String> portlets =
            read("portlet.xml").select("portlet > portlet-name").eachText();

    @Test
    void its_portlet_xml_is_that_of_the_panels() throws IOException {
        try (InputStream panels = getClass().getResourceAsStream("/META-INF/portlet.xml");
                ZipFile war = new ZipFile(Path.of(WAR).toFile())) {
            byte[] ours =
                    war.getInputStream(war.getEntry("WEB-INF/portlet.xml")).readAllBytes();
            assertEquals(new String(panels.readAllBytes(), "UTF-8"), new String(ours, "UTF-8"));
        }
        assertTrue(portlets.size() > 20, portlets::toString);
    }

    @Test
    void pluto_2_reaches_every_portlet() {
        Document web = read("web.xml");
        assertEquals(
                portlets,
                web.select("servlet:has(servlet-class:containsOwn(PortletServlet)) > servlet-name")
                        .eachText());
        assertEquals(portlets, web.select("init-param > param-value").eachText());
        assertEquals(
                portlets.stream().map("/PlutoInvoker/"::concat).toList(),
                web.select("url-pattern").eachText());
    }

    @Test
    void liferay_knows_and_offers_every_portlet() {
        assertEquals(
                portlets,
                read("liferay-portlet.xml").select("portlet > portlet-name").eachText());
        assertEquals(
                portlets,
                read("liferay-display.xml").select("category > portlet").eachAttr("id"));
    }

    @Test
    void it_brings_no_api_that_a_portal_has() throws IOException {
        try (ZipFile war = new ZipFile(Path.of(WAR).toFile())) {
            List<String> brought = war.stream()
                    .map(ZipEntry::getName)
                    .filter(name ->
                            name.matches("WEB-INF/lib/.*(servlet|portlet-api|pluto|jsp-api|el-api|espace-portal).*"))
                    .toList();
            assertEquals(List.of(), brought);
        }
    }

    private static Document read(String descriptor) {
        try (ZipFile war = new ZipFile(Path.of(WAR).toFile())) {
            InputStream file = war.getInputStream(war.getEntry("WEB-INF/" + descriptor));
            return Jsoup.parse(file, "UTF-8", "", Parser.xmlParser());
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
