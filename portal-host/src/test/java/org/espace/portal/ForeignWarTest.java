package org.espace.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.espace.page.NewPage;
import org.espace.page.Region;
import org.espace.portal.fixture.Visiting;
import org.espace.portal.server.BrokenApplication;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Applications from elsewhere beside ours. */
final class ForeignWarTest extends PortalStory {
    private static final String DESCRIPTOR = """
            <portlet-app xmlns="http://java.sun.com/xml/ns/portlet/portlet-app_1_0.xsd" version="1.0">
              <portlet>
                <portlet-name>visiting</portlet-name>
                <portlet-class>org.espace.portal.fixture.Visiting</portlet-class>
                <supports><mime-type>text/html</mime-type><portlet-mode>view</portlet-mode><portlet-mode>edit</portlet-mode></supports>
                <portlet-info><title>Visiting</title></portlet-info>
                <portlet-preferences><preference><name>from</name><value>afar</value></preference></portlet-preferences>
              </portlet>
            </portlet-app>
            """;
    private static final String PAGE = """
            <%@ taglib prefix="portlet" uri="http://java.sun.com/portlet" %><portlet:defineObjects/>
            <p class="jsp">at <%= renderRequest.getPreferences().getValue("from", "nowhere") %>
            <%= request.getAttribute("ours") %> <a href="<portlet:renderURL windowState="maximized"/>">wide</a></p>
            """;

    @TempDir
    static Path folder = Path.of("");

    @BeforeAll
    static void deploy() throws IOException, BrokenApplication {
        byte[] visiting;
        try (var in = Visiting.class.getResourceAsStream("Visiting.class")) {
            visiting = java.util.Objects.requireNonNull(in).readAllBytes();
        }
        Path war = folder.resolve("visiting.war");
        try (OutputStream out = Files.newOutputStream(war);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            Map<String, byte[]> files = Map.of(
                    "WEB-INF/portlet.xml", DESCRIPTOR.getBytes(StandardCharsets.UTF_8),
                    "WEB-INF/view.jsp", PAGE.getBytes(StandardCharsets.UTF_8),
                    "WEB-INF/classes/org/espace/portal/fixture/Visiting.class", visiting);
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        portal.deploy(war);
        portal.domain().pages().add(NewPage.of("visitors", "Visitors").with(Region.MAIN, "visiting", "visiting"));
    }

    @Test
    void a_war_of_the_older_standard_renders_a_jsp_with_portlet_tags() {
        Document page = browser().page("/portal/visitors");
        assertEquals("Visiting", page.select(".p-window h2").text());
        assertTrue(page.select("p.jsp").text().startsWith("at afar"), page.text());
        assertTrue(page.select("p.jsp a").attr("href").endsWith(".state=maximized"), page.html());
        assertEquals(1, page.select("a:contains(Help), a:contains(Full page)").size());
    }

    @Test
    void a_war_sees_nothing_of_our_libraries() {
        assertTrue(browser().page("/portal/visitors").select("p.jsp").text().contains("hidden"));
    }

    @Test
    void a_broken_war_is_told_in_one_sentence() throws IOException {
        Path junk = Files.writeString(folder.resolve("junk.war"), "junk");
        BrokenApplication broken = assertThrows(BrokenApplication.class, () -> portal.deploy(junk));
        assertTrue(String.valueOf(broken.getMessage()).contains("no war file"), broken.getMessage());
    }
}
