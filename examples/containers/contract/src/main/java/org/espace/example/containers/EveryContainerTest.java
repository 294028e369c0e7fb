package org.espace.example.containers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.OperateOnDeployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The war stands in the container that the class path brings: its panels work there, and it goes without a trace. */
@ArquillianTest
@TestMethodOrder(OrderAnnotation.class)
public class EveryContainerTest {
    private static final String TITLE = "Who does nights in week 3 – née Nguyễn?";
    private static final String FILE = "mon;tue;wed\nann;bo;née\n";

    @ArquillianResource
    @SuppressWarnings("NullAway.Init") // the container gives it
    private Deployer deployer;

    @Deployment(name = "intranet", managed = false, testable = false)
    public static WebArchive intranet() {
        return Intranet.war();
    }

    @Test
    @Order(1)
    void it_is_put_in() {
        deployer.deploy("intranet");
    }

    @Test
    @Order(2)
    void a_community_opens_and_a_question_with_a_file_is_asked_read_and_in_the_feed(
            @ArquillianResource @OperateOnDeployment("intranet") URL told) throws Exception {
        URI base = Intranet.address(told);
        Person ann = new Person(base, "ann");
        Person nobody = new Person(base, "");
        assertEquals(200, nobody.panel("question-list").status());
        String community = opened(ann);

        Page asked = asked(ann, community);
        assertEquals(TITLE, asked.first(".es-thread__title").text());
        assertEquals(TITLE, listed(nobody, community).first(".es-item__title").text());
        assertFile(nobody.get(asked.first("a[href*=download=attachment]").attr("href")));
        assertFeed(nobody, nobody.panel("activity?community=" + community));
    }

    @Test
    @Order(3)
    void it_is_taken_out_and_nothing_is_left_behind() {
        assertTrue(Intranet.remains().stream().anyMatch(each -> each.endsWith("db.lck")), "the database is in use");
        deployer.undeploy("intranet");
        assertEquals(List.of(), Intranet.remains());
    }

    /** The community that ann proposes opens with its fifth supporter. */
    private static String opened(Person ann) {
        Map<String, String> proposal =
                Map.of("name", "Rotas", "purpose", "Fair rotas for all.", "privacy", "PUBLIC", "step", "propose");
        ann.submit(ann.panel("community-start").form("propose"), proposal, "");
        for (String each : List.of("bo", "cy", "di", "ed")) {
            Person supporter = new Person(ann.base(), each);
            supporter.submit(supporter.panel("proposal-list").form("support"), Map.of(), "");
        }
        Matcher community = Pattern.compile("community=(\\d+)")
                .matcher(ann.panel("community-list").body());
        assertTrue(community.find(), "the community is open");
        return community.group(1);
    }

    private static Page asked(Person ann, String community) {
        Page composer = ann.panel("question-thread?compose=x&community=" + community);
        return ann.submit(
                composer.form("ask"), Map.of("title", TITLE, "body", "The rota is *here*.", "tags", ""), FILE);
    }

    private static Page listed(Person reader, String community) {
        return reader.panel("question-list?community=" + community);
    }

    private static void assertFile(Page file) {
        assertEquals(200, file.status());
        assertEquals(FILE, file.body());
        assertTrue(file.header("Content-Disposition").contains("rota.txt"), file.header("Content-Disposition"));
    }

    private static void assertFeed(Person reader, Page news) {
        Matcher address = Pattern.compile("<([^>]+)>").matcher(news.header("Link"));
        assertTrue(address.find(), "what is new tells of its feed");
        Page feed = reader.get(address.group(1));
        assertEquals(200, feed.status());
        assertTrue(feed.header("Content-Type").startsWith("application/atom+xml"), feed.header("Content-Type"));
        assertTrue(feed.body().contains(TITLE), feed.body());
    }
}
