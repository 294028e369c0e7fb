package org.espace.widgets.concern;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.espace.community.NewCommunity;
import org.espace.community.Privacy;
import org.espace.community.Role;
import org.espace.domain.Domain;
import org.espace.domain.DomainConfig;
import org.espace.flash.FlashService;
import org.espace.jpa.Database;
import org.espace.person.NewPerson;
import org.espace.shared.Actor;
import org.espace.test.Dump;
import org.espace.test.TickingClock;
import org.espace.widgets.catalog.StandardWidgets;
import org.espace.widgets.delivery.Organisation;
import org.espace.widgets.delivery.Reception;
import org.espace.widgets.delivery.servlet.ServletCall;
import org.espace.widgets.html.Choice;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A community of twelve, with a door; chance is the same each time. */
final class World implements Organisation {
    static final String TITLE = "The keys are never where they should be";

    final TickingClock clock = new TickingClock(Instant.parse("2026-03-02T09:00:00Z"));
    final Domain domain;
    final List<Actor> people = new ArrayList<>();
    final long community;
    final Reception reception;

    /** @param index the folder of the search index; null for one in memory */
    World(Database database, @Nullable Path index) {
        DomainConfig config = DomainConfig.of(database).random(new Random(7)).searchFolder(index);
        domain = Domain.over(database, clock, config);
        community = domain.communities()
                .open(new NewCommunity("Keys", "We keep keys.", true, Privacy.OPEN, clock.instant(), false));
        for (int i = 0; i < 12; i++) {
            NewPerson nurse = new NewPerson("nurse-" + i, "Nurse " + i, "Nurse", "Ward", clock.instant(), false);
            people.add(Actor.of(domain.people().add(nurse).id()));
            domain.memberships().enrol(community, people.get(i).person(), Role.MEMBER, clock.instant());
        }
        reception = new Reception(
                StandardWidgets.over(domain), "another key, for tests alone".getBytes(UTF_8), this, clock, null, "");
    }

    Document list(Actor actor) throws Exception {
        return Jsoup.parseBodyFragment(call(actor).get("concern-list", Map.of("community", "" + community)));
    }

    /** The one key that is not ours to give: without this it would be another each time. */
    static void key(String url) {
        String key = Base64.getEncoder().encodeToString("a key for tests, for nothing else".getBytes(UTF_8));
        Dump.run(url, "insert into secret (name, bytes) values ('concern', '" + key + "')");
    }

    /** Looks at the form, is refused once, sends it twice. @return the case code */
    String raise(Actor nurse) throws Exception {
        Document form = form(nurse);
        send(nurse, form, "raise", Map.of("way", "ANONYMOUS", "title", "short", "body", ""));
        Map<String, String> typed = Map.of("way", "ANONYMOUS", "title", TITLE, "body", "Every day.");
        String once = code(send(nurse, form, "raise", typed));
        assertEquals(once, code(send(nurse, form, "raise", typed)));
        return once;
    }

    void raiseNamed(Actor nurse) throws Exception {
        send(nurse, form(nurse), "raise", Map.of("way", "NAMED", "title", TITLE, "body", "Every day."));
    }

    private Document form(Actor nurse) throws Exception {
        Map<String, String> address = Map.of("community", "" + community, "raise", "yes");
        return Jsoup.parseBodyFragment(call(nurse).get("concern-list", address));
    }

    void reply(Actor nurse, String code) throws Exception {
        Document opened = send(nurse, form(nurse), "open", Map.of("code", code));
        send(nurse, opened, "reply", Map.of("body", "Still true."));
    }

    private static String code(Document page) {
        String code = page.select(".es-casecode__letters").text();
        assertEquals(19, code.length(), page::text);
        return code;
    }

    private Document send(Actor actor, Document page, String what, Map<String, String> typed) throws Exception {
        Map<String, String> form = new LinkedHashMap<>();
        for (Element each : page.select("form:has(input[name=es-form][value=" + what + "]) input[type=hidden]")) {
            form.put(each.attr("name"), each.val());
        }
        form.putAll(typed);
        Map<String, String> address = Map.of("community", "" + community, "raise", "yes", "action", "send");
        return Jsoup.parseBodyFragment(call(actor).post("concern-list", address, form));
    }

    ServletCall call(Actor actor) {
        ServletCall call = new ServletCall(reception, actor);
        call.sent.put("Sec-Fetch-Site", "same-origin");
        return call;
    }

    @Override
    public long person(String principal, Map<String, String> told) {
        return Long.parseLong(principal);
    }

    @Override
    public FlashService flashes() {
        return domain.flashes();
    }

    @Override
    public List<Choice> communities(Actor actor) {
        return List.of();
    }

    @Override
    public Optional<byte[]> photo(Actor actor, long person) {
        return Optional.empty();
    }
}
