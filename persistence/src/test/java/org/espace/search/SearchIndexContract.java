package org.espace.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.espace.content.Audience;
import org.espace.shared.Ref;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every engine promises. */
abstract class SearchIndexContract {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Reach STAFF = new Reach(true, Set.of(1L, 2L), Set.of(1L, 2L, 3L));
    private static final Position HERE = new Position(5, "", 0);

    private SearchIndex index;

    abstract SearchIndex open();

    @BeforeEach
    void begin() {
        index = open();
        index.clear();
    }

    @AfterEach
    void end() {
        index.close();
    }

    @Test
    void keeps_what_it_is_told_in_place_of_what_it_was_told_before_and_up_to_where() {
        assertEquals(true, index.position().isNowhere());
        IndexCard old = card(1, "Old bicycles", "");
        put(old, card(2, "Trams", ""));
        IndexCard now = card(1, "New unicycles", "");
        index.change(List.of(now), List.of(ref(2)), new Position(9, "question", 1));
        assertEquals(new Position(9, "question", 1), index.position());
        index.change(List.of(), List.of(), HERE);
        assertEquals(Map.of(ref(1), now.stamp()), index.stamps(List.of(ref(1), ref(2), ref(3))));
        assertEquals(Map.of(1L, now.stamp()), index.stamps("question", 0, 10));
        assertEquals(Map.of(), index.stamps("question", 1, 10));
        assertEquals(List.of(), find("bicycles"));
        assertEquals(List.of(1L), find("unicycles"));
    }

    @Test
    void finds_other_forms_of_a_word_in_the_language_of_the_text() {
        put(
                card(1, "How do I calibrate the scales when they are wet?", ""),
                card(2, "Comment réparer les chevaux de bois avec une clé ?", ""),
                card(3, "Wie werden die Häuser und die Dächer gedeckt?", ""),
                card(4, "¿Cómo se pintan las paredes y los muros con cal?", ""),
                card(5, "Sut mae croesi'r bont gyda'r plant?", ""));
        assertEquals(List.of(1L), find("calibrating"));
        assertEquals(List.of(2L), find("réparez"));
        assertEquals(List.of(3L), find("Haus dach"));
        assertEquals(List.of(4L), find("pared"));
        assertEquals(List.of(5L), find("bont"));
        assertEquals(List.of(2L), find("reparer"), "accents may be left out");
    }

    @Test
    void forgives_a_slip_but_puts_what_was_typed_first() {
        put(card(1, "Spirometry at home", ""), card(2, "A new spirometer", ""), card(3, "Sphygmomanometer", ""));
        assertEquals(
                List.of(2L), find("spirometr").stream().filter(id -> id == 2).toList());
        assertEquals(2L, find("spirometer").get(0));
        assertEquals(List.of(3L), find("sphygmomanometre"));
        assertEquals(List.of(), find("xylophone"));
    }

    @Test
    void shows_nobody_what_they_may_not_see_nor_counts_it() {
        put(
                at(card(1, "Quokka one", ""), 1, Audience.READERS),
                at(card(2, "Quokka two", ""), 3, Audience.READERS),
                at(card(3, "Quokka three", ""), 3, Audience.KNOWERS),
                at(card(4, "Quokka four", ""), 4, Audience.KNOWERS),
                at(card(5, "Quokka five", ""), 0, Audience.STAFF));
        assertEquals(Set.of(1L, 3L, 5L), Set.copyOf(find("quokka")));
        Found counted = index.find(query("quokka", STAFF, Narrowing.NONE, null, 10));
        assertEquals(3, counted.total());
        assertEquals(List.of(1L, 1L), counts(counted, Facet.By.COMMUNITY));
        Reach nobody = new Reach(false, Set.of(), Set.of());
        assertEquals(
                Found.NOTHING.ranked(),
                index.find(query("quokka", nobody, Narrowing.NONE, null, 10)).ranked());
        assertEquals(
                0, index.find(query("quokka", nobody, Narrowing.NONE, null, 10)).total());
        assertEquals(List.of(), index.begin("quo", nobody, 9));
        assertEquals(3, index.begin("quo", STAFF, 9).size());
        assertEquals(List.of(), index.alike(new Likeness("Quokka", "", "question", 0, Language.EN, nobody), 9));
    }

    @Test
    void pages_go_on_without_a_gap_or_anything_twice() {
        List<IndexCard> cards = new ArrayList<>();
        for (int i = 1; i <= 23; i++) {
            cards.add(card(i, "Numbat", i % 3 == 0 ? "numbat numbat" : ""));
        }
        index.change(cards, List.of(), HERE);
        List<Ref> all = new ArrayList<>();
        Found.Ranked after = null;
        for (int page = 0; page < 5; page++) {
            List<Found.Ranked> ranked =
                    index.find(query("numbat", STAFF, Narrowing.NONE, after, 5)).ranked();
            List<Found.Ranked> shown = ranked.subList(0, Math.min(5, ranked.size()));
            shown.forEach(each -> all.add(each.ref()));
            after = shown.get(shown.size() - 1);
        }
        assertEquals(23, all.size());
        assertEquals(23, Set.copyOf(all).size());
    }

    @Test
    void of_very_many_the_best_are_counted_and_so_is_what_they_have_in_common() {
        List<IndexCard> cards = new ArrayList<>();
        for (int i = 1; i <= Found.COUNTED + 100; i++) {
            IndexCard card = card(i, i <= 100 ? "Bilby bilby" : "Bilby", "");
            cards.add(i <= 100 ? at(card, 2, Audience.READERS) : card);
        }
        index.change(cards, List.of(), HERE);
        Found first = index.find(query("bilby", STAFF, Narrowing.NONE, null, 5));
        assertEquals(6, first.ranked().size());
        assertEquals(Found.COUNTED, first.total());
        assertEquals(List.of((long) Found.COUNTED), counts(first, Facet.By.KIND));
        assertEquals(List.of(Found.COUNTED - 100L, 100L), counts(first, Facet.By.COMMUNITY));
        Found second =
                index.find(query("bilby", STAFF, Narrowing.NONE, first.ranked().get(4), 5));
        assertEquals(first.facets(), second.facets());
        assertEquals(first.total(), second.total());
    }

    @Test
    void narrows_by_all_there_is() {
        put(card(1, "Wombat", ""), at(card(2, "Wombat too", ""), 2, Audience.READERS));
        for (Narrowing narrowing : List.of(
                new Narrowing("question", 1, "", 0, null), new Narrowing("", 1, "marsupials", 7, Narrowing.Age.WEEK))) {
            assertEquals(
                    List.of(ref(1)),
                    index.find(query("wombat", STAFF, narrowing, null, 5)).ranked().stream()
                            .map(Found.Ranked::ref)
                            .toList());
        }
        Narrowing older = new Narrowing("", 0, "", 0, Narrowing.Age.OLDER);
        assertEquals(0, index.find(query("wombat", STAFF, older, null, 5)).total());
    }

    @Test
    void what_is_alike_has_the_telling_words() {
        put(
                card(1, "Where can I lock a cargo bike at night?", "The stands are too narrow."),
                card(2, "Which lights for winter?", "It is dark."),
                card(3, "Narrow stands", "A cargo bike does not fit in."));
        Likeness likeness = new Likeness("Stands for cargo bikes", "", "question", 1, Language.EN, STAFF);
        assertEquals(Set.of(ref(1), ref(3)), Set.copyOf(index.alike(likeness, 5)));
        assertEquals(List.of(ref(1)), index.begin("lock a carg", STAFF, 5));
        assertEquals(Set.of(ref(1), ref(2), ref(3)), Set.copyOf(index.by(11, 9)));
    }

    @Test
    void hostile_words_are_words() {
        put(card(1, "Potoroo's \"quoted\" title", ""));
        for (String hostile : List.of(
                "potoroo' or '1'='1", "potoroo & | ! ( ) : * <->", "title:potoroo~9 AND *", "potoroo\\", "\"potoroo")) {
            assertEquals(List.of(1L), find(hostile), hostile);
            index.begin(hostile, STAFF, 5);
        }
        assertEquals(List.of(), find("' \" & | ! :*"));
    }

    private void put(IndexCard... cards) {
        index.change(List.of(cards), List.of(), HERE);
    }

    private List<Long> find(String words) {
        return index.find(query(words, STAFF, Narrowing.NONE, null, 10)).ranked().stream()
                .map(each -> each.ref().id())
                .toList();
    }

    private static List<Long> counts(Found found, Facet.By by) {
        return found.facets().stream()
                .filter(each -> each.by() == by)
                .map(Facet::count)
                .toList();
    }

    private static IndexQuery query(String words, Reach reach, Narrowing narrowing, Found.Ranked after, int size) {
        return new IndexQuery(words, Language.EN, reach, narrowing, NOW, after, size, true);
    }

    static Ref ref(long id) {
        return new Ref("question", id);
    }

    static IndexCard card(long id, String title, String text) {
        Language language = Language.guess(title, Language.EN);
        Instant at = NOW.minusSeconds(id);
        return new IndexCard(
                ref(id), 1, 11, 7, Audience.READERS, language, title, text, "", List.of("marsupials"), at, at);
    }

    private static IndexCard at(IndexCard card, long community, Audience audience) {
        return new IndexCard(
                card.ref(),
                community,
                11,
                7,
                audience,
                card.language(),
                card.title(),
                card.text(),
                "",
                List.of(),
                card.at(),
                card.at());
    }
}
