package org.espace.example.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.espace.community.Privacy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What's new, read in a program that others wrote: by anybody where anybody may read, or at an address that one person can take back. */
@ExtendWith(OnOtherDays.class)
class FeedStoryTest {
    private final HttpClient reader = HttpClient.newHttpClient();

    @Test
    void a_public_community_is_read_by_a_stock_reader_and_its_page_tells_where(
            Visitors visitors, StageOfKnowledge stage) throws Exception {
        String community = stage.community("Open kitchens", 3, Privacy.PUBLIC);
        stage.question(community, "Who cooks on Sundays?", "sundays");
        stage.question(community, "Who cooks on <Mondays> & holidays?", "");
        Visitor nobody = visitors.nobody();
        nobody.open(community);
        nobody.panel("activity").getByText("Read this in a feed reader").click();
        Locator link = nobody.panel("activity").locator("a[type='application/atom+xml']");
        assertThat(link).hasText("What’s new in Open kitchens");
        URI address = stage.uri().resolve(link.getAttribute("href"));

        SyndFeed feed = parsed(got(address));
        assertEquals("What’s new in Open kitchens", feed.getTitle());
        assertEquals(
                List.of(
                        "Ann Whitfield asked Who cooks on <Mondays> & holidays?",
                        "Ann Whitfield asked Who cooks on Sundays?"),
                feed.getEntries().stream().map(SyndEntry::getTitle).limit(2).toList());
        SyndEntry first = feed.getEntries().get(0);
        assertEquals("Ann Whitfield", first.getAuthors().get(0).getName());
        assertEquals(feed.getEntries(), parsed(got(address)).getEntries(), "ids and dates stay");
        stage.question(community, "Who washes up?", "");
        SyndFeed later = parsed(got(address));
        assertEquals(first.getUri(), later.getEntries().get(1).getUri());
        assertTrue(!later.getPublishedDate().before(feed.getPublishedDate()));
        nobody.open(first.getLink().substring(stage.uri().toString().length() - 1));
        assertThat(nobody.panel("question-thread").locator("h3").first()).hasText("Who cooks on <Mondays> & holidays?");
    }

    @Test
    @SuppressWarnings("unchecked")
    void the_same_as_activity_streams_is_json_with_who_what_and_when(Visitors visitors, StageOfKnowledge stage) {
        String community = stage.community("Open gardens", 3, Privacy.PUBLIC);
        stage.question(community, "Who waters \"the\" \\ beds?", "");
        Visitor nobody = visitors.nobody();
        nobody.open(community);
        Map<String, Object> page = (Map<String, Object>) nobody.page()
                .evaluate(
                        "address => fetch(address).then(answer => answer.json())",
                        "/espace/feeds/activity/community/" + StageOfKnowledge.id(community) + "?format=json");
        assertTrue(page.get("@context").toString().contains("https://www.w3.org/ns/activitystreams"), page::toString);
        Map<String, Object> first =
                ((List<Map<String, Object>>) ((Map<String, Object>) page.get("first")).get("orderedItems")).get(0);
        assertEquals("Create", first.get("type"));
        assertTrue(first.get("actor").toString().contains("Ann Whitfield"), first::toString);
        assertEquals("Who waters \"the\" \\ beds?", ((Map<String, Object>) first.get("object")).get("name"));
    }

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void hana_reads_hers_at_a_private_address_until_she_takes_it_back(
            boolean script, Visitors visitors, StageOfKnowledge stage) throws Exception {
        String community = stage.community("Closed kitchens " + script, 5, Privacy.CONFIDENTIAL);
        stage.question(community, "Who has the key, with script " + script + "?", "");
        Visitor hana = visitors.withScript(script).as("hana");
        hana.open("/portal/new");
        hana.choose(hana.window("activity"), "Full page");
        Locator news = hana.panel("activity");
        news.getByText("Read this in a feed reader").click();
        hana.press(news, "Make a private address");
        String secret = news.getByLabel("Your new private address").inputValue();
        assertTrue(secret.contains("key="), secret);
        hana.page().reload();
        assertThat(news.getByLabel("Your new private address")).hasCount(0);

        URI address = stage.uri().resolve(secret);
        SyndFeed feed = parsed(got(address));
        assertEquals(
                "Ann Whitfield asked Who has the key, with script " + script + "?",
                feed.getEntries().get(0).getTitle());
        URI known = URI.create(secret.replaceFirst("key=.*", "key=guessed"));
        assertEquals(404, got(stage.uri().resolve(known)).statusCode());
        assertEquals(
                404, got(stage.uri().resolve(secret.replaceFirst("[?].*", ""))).statusCode());

        news.getByText("Read this in a feed reader").click();
        hana.press(news, "Revoke the address of: What’s new in my communities");
        assertThat(news).containsText("That address works no more.");
        assertEquals(404, got(address).statusCode());
    }

    private HttpResponse<String> got(URI address) throws IOException, InterruptedException {
        return reader.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private static SyndFeed parsed(HttpResponse<String> answer) throws FeedException {
        assertEquals(200, answer.statusCode(), answer::body);
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("application/atom+xml"));
        return new SyndFeedInput().build(new StringReader(answer.body()));
    }
}
