package org.espace.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.espace.community.Privacy;
import org.espace.question.Draft;
import org.espace.shared.Actor;
import org.espace.shared.NotFound;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class SearchServiceTest {
    private final Town town;
    private final SearchService search;

    SearchServiceTest(TestDatabase engine) {
        town = Town.shared(engine);
        search = town.domain.search();
    }

    @Test
    void what_was_asked_answered_and_told_of_is_found() {
        long community = town.community("Search wards", Privacy.OPEN);
        long question = town.question(community, "Where do we keep the zebrafish tank?", "aquarium");
        town.domain.questions().answer(town.bo, question, "Behind the **quarantine** cupboard, mostly.");
        assertEquals(List.of("Where do we keep the zebrafish tank?"), titles(town.ann, "zebrafish"));
        assertEquals(List.of("Where do we keep the zebrafish tank?"), titles(town.cy, "aquarium"));
        SearchPage found = found(town.ann, "quarantine");
        assertEquals(
                "Behind the [quarantine] cupboard, mostly.",
                text(found.hits().get(0).excerpt()));
        assertTrue(found.hits().get(0).inReplies());
        assertEquals("Search wards", found.hits().get(0).communityName());
        assertEquals(List.of("Search wards"), titles(town.cy, "search wards"));
    }

    @Test
    void another_form_a_slip_and_a_beginning_are_found_too() {
        long community = town.community("Search forms", Privacy.OPEN);
        town.question(community, "Calibrating the spirometers", "");
        assertEquals(List.of("Calibrating the spirometers"), titles(town.ann, "calibrate spirometer"));
        assertEquals(List.of("Calibrating the spirometers"), titles(town.ann, "spiromter"));
        catchUp();
        assertEquals(
                List.of("[Calibrating] the [spirometers]"),
                search.suggest(town.ann, "calib spirom", 5).stream()
                        .map(each -> text(each.pieces()))
                        .toList());
    }

    @Test
    void what_one_may_not_see_is_neither_found_nor_counted_nor_suggested() {
        long hidden = town.community("Search hidden", Privacy.CONFIDENTIAL);
        long restricted = town.community("Search restricted", Privacy.RESTRICTED);
        town.question(hidden, "Is the xylophagous plan on?", "xylotag");
        town.question(restricted, "Is the xylophagous budget on?", "xylotag");
        assertEquals(2, found(town.ann, "xylophagous").total());
        for (Actor outside : List.of(town.cy, Actor.ANONYMOUS)) {
            assertEquals(SearchPage.EMPTY, found(outside, "xylophagous"));
            assertEquals(SearchPage.EMPTY, found(outside, "xylotag"));
            assertEquals(List.of(), search.suggest(outside, "is the xylo", 5));
            assertEquals(List.of(), search.similar(outside, 0, "The xylophagous plan", "", 5));
        }
        assertEquals(List.of("Search restricted"), titles(town.cy, "search restricted"));
        assertEquals(
                2, search.similar(town.ann, 0, "The xylophagous plan", "", 5).size());
    }

    @Test
    void who_leaves_finds_no_more_at_once() {
        long community = town.community("Search leaving", Privacy.RESTRICTED);
        Actor eve = town.person("search-eve", "Eve Moss", "Porter");
        town.domain
                .memberships()
                .enrol(community, eve.person(), org.espace.community.Role.MEMBER, town.clock.instant());
        town.question(community, "Who has the yttrium key?", "");
        assertEquals(1, found(eve, "yttrium").total());
        town.domain.memberships().leave(eve, community);
        assertEquals(SearchPage.EMPTY, search.search(eve, SearchQuery.of("yttrium"), null, 10));
    }

    @Test
    void hits_are_narrowed_by_what_they_have_in_common_and_paged_without_a_gap() {
        long one = town.community("Search facets one", Privacy.OPEN);
        long two = town.community("Search facets two", Privacy.OPEN);
        for (int i = 0; i < 7; i++) {
            town.question(i < 5 ? one : two, "Quokka number " + "abcdefg".charAt(i) + "x", i % 2 == 0 ? "even" : "odd");
        }
        SearchPage all = found(town.ann, "quokka");
        assertEquals(7, all.total());
        assertEquals(
                List.of("Search facets one 5", "Search facets two 2"),
                all.by(Facet.By.COMMUNITY).stream()
                        .map(each -> each.name() + " " + each.facet().count())
                        .toList());
        Narrowing odd = new Narrowing("question", one, "odd", 0, Narrowing.Age.WEEK);
        assertEquals(
                2,
                search.search(town.ann, new SearchQuery("quokka", odd), null, 10)
                        .total());
        SearchPage first = search.search(town.ann, SearchQuery.of("quokka"), null, 4);
        SearchPage rest = search.search(town.ann, SearchQuery.of("quokka"), first.next(), 4);
        assertEquals(4, first.hits().size());
        assertEquals(3, rest.hits().size());
        assertEquals(null, rest.next());
        assertEquals(
                7,
                java.util.stream.Stream.concat(first.hits().stream(), rest.hits().stream())
                        .map(Hit::ref)
                        .distinct()
                        .count());
    }

    @Test
    void what_is_changed_is_found_as_it_is_now() {
        long community = town.community("Search edits", Privacy.OPEN);
        long question = town.question(community, "Where is the wolframite?", "");
        assertEquals(1, found(town.ann, "wolframite").total());
        town.domain.questions().edit(town.ann, question, 0, new Draft("Where is the tungsten?", "Really.", ""));
        assertEquals(0, found(town.ann, "wolframite").total());
        assertEquals(1, found(town.ann, "tungsten").total());
    }

    @Test
    void people_are_found_by_who_is_signed_in() {
        Actor fay = town.person("search-fay", "Fay Zimmermann", "Phlebotomist");
        assertEquals(List.of("Fay Zimmermann"), titles(town.cy, "zimmerman"));
        assertEquals(List.of("Fay Zimmermann"), titles(fay, "phlebotomists"));
        assertEquals(List.of(), titles(Actor.ANONYMOUS, "Zimmermann"));
    }

    @Test
    void what_three_people_missed_is_told_to_who_looks_after_communities() {
        town.community("Search needs", Privacy.OPEN);
        for (Actor each : List.of(town.ann, town.ann, town.bo)) {
            assertEquals(SearchPage.EMPTY, found(each, "Parking permits gryphon"));
        }
        catchUp();
        assertEquals(List.of(), missed("gryphon parking permits"));
        found(town.cy, "gryphon parking permits");
        found(town.dee, "phone 0171 555 gryphon");
        catchUp();
        assertEquals(List.of(3), missed("gryphon parking permits"));
        assertThrows(NotFound.class, () -> search.missed(town.cy));
        assertThrows(NotFound.class, () -> search.missed(Actor.ANONYMOUS));
    }

    private List<Integer> missed(String words) {
        return search.missed(town.bo).stream()
                .filter(each -> each.words().equals(words))
                .map(Missed::people)
                .toList();
    }

    private SearchPage found(Actor actor, String words) {
        catchUp();
        return search.search(actor, SearchQuery.of(words), null, 10);
    }

    private List<String> titles(Actor actor, String words) {
        return found(actor, words).hits().stream()
                .map(hit -> hit.title().stream().map(Piece::text).collect(Collectors.joining()))
                .toList();
    }

    private void catchUp() {
        search.indexing().catchUp();
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
