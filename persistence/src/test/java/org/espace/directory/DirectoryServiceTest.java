package org.espace.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.espace.person.Attributes;
import org.espace.person.PersonCard;
import org.espace.profile.ProfileForm;
import org.espace.shared.Actor;
import org.espace.shared.Cursor;
import org.espace.shared.Slice;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.espace.unit.NewUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class DirectoryServiceTest {
    final Town town;
    final DirectoryService directory;

    DirectoryServiceTest(TestDatabase engine) {
        town = Town.shared(engine);
        directory = town.domain.directory();
    }

    @Test
    void beginnings_of_words_find_a_name_and_all_of_them_must_match() {
        put("find-1", "Annabel Quaysmith", "");
        put("find-2", "Bob Quayle", "");
        put("find-3", "Quayanna Quayanna-Quaybel", "");
        assertEquals(List.of("Quayanna Quayanna-Quaybel", "Bob Quayle", "Annabel Quaysmith"), named("quay"));
        assertEquals(List.of("Annabel Quaysmith"), named("Ann QUAYS"));
        assertEquals(List.of("Annabel Quaysmith"), named("quaysmith a"));
        assertEquals(List.of(), named("Bob Quaysmith"));
        assertEquals(List.of(), named("uaysmith"));
        assertEquals(List.of(), named("-"));
    }

    @Test
    void somebody_renamed_is_found_under_the_new_name_alone() {
        put("renamed", "Zelda Oldnameson", "");
        put("renamed", "Zelda Newnameson", "");
        assertEquals(List.of(), named("oldnameson"));
        assertEquals(List.of("Zelda Newnameson"), named("newnameson zel"));
    }

    @Test
    void pages_give_everybody_once_in_order_by_name_and_by_facet() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            String name = "Page%02d Pagerson Pag".formatted(i);
            put("page-" + i, name, "Pagetown");
            all.add(name);
        }
        assertEquals(all, walk(new PeopleQuery("", 0, "pagetown", "", ""), 4));
        assertEquals(all, walk(new PeopleQuery("pagers", 0, "", "", ""), 4));
        assertEquals(
                all,
                walk(new PeopleQuery("pagers pag", 0, "pagetown", "", ""), 7).stream()
                        .sorted()
                        .toList());
    }

    @Test
    void a_unit_finds_those_below_it_too_also_after_it_was_moved() {
        town.domain.units().keep(new NewUnit("D-A", "Dir A", ""));
        town.domain.units().keep(new NewUnit("D-B", "Dir B", ""));
        long ward = town.domain.units().keep(new NewUnit("D-W", "Dir Ward", "D-A"));
        town.domain.people().put("unit-1", new Attributes("Una Dirward", "", List.of("Dir A", "Dir Ward"), "", ""));
        long a = town.domain.units().coded("D-A");
        long b = town.domain.units().coded("D-B");
        assertEquals(List.of("Una Dirward"), in(a));
        town.domain.units().keep(new NewUnit("D-W", "Dir Ward", "D-B"));
        while (directory.catchUp(1) > 0) {}
        assertEquals(List.of(), in(a));
        assertEquals(List.of("Una Dirward"), in(b));
        assertEquals(List.of("Una Dirward"), in(ward));
    }

    @Test
    void an_offered_skill_a_language_and_a_place_find_who_has_them_all() {
        Actor cy = town.person("skilled-cy", "Cyrus Skilled", "Pharmacist");
        Actor di = town.person("skilled-di", "Diana Skilled", "Porter");
        profile(cy, "Cyrus Skilled", "Skillford, North", "Welsh", "Tagging photos, first aid");
        profile(di, "Diana Skilled", "Skillford, South", "Welsh, Polish", "tags");
        assertEquals(List.of("Cyrus Skilled", "Diana Skilled"), found("", "skillford", "welsh", "tagging"));
        assertEquals(List.of("Diana Skilled"), found("ski", "south skillford", "polish", "tag"));
        assertEquals(List.of("Cyrus Skilled"), found("", "Skillford", "", "photo tags"));
        assertEquals(List.of(), found("", "skillford", "polish", "first aid"));
        profile(cy, "Cyrus Skilled", "Skillford, North", "Welsh", "first aid");
        assertEquals(List.of("Diana Skilled"), found("", "skillford", "welsh", "tagging"));
    }

    @Test
    void nobody_who_is_not_signed_in_finds_anybody() {
        put("hidden", "Hilda Anonymousless", "");
        PeopleQuery query = new PeopleQuery("anonymousless", 0, "", "", "");
        assertEquals(1, directory.find(town.ann, query, null, 5).items().size());
        assertEquals(List.of(), directory.find(Actor.ANONYMOUS, query, null, 5).items());
        assertEquals(List.of(), directory.cards(Actor.ANONYMOUS, query, 5));
        assertEquals(1, directory.cards(town.ann, query, 5).size());
    }

    @Test
    void whoever_was_known_before_there_was_an_index_is_indexed_bit_by_bit() {
        long id = put("waits", "Wanda Waitingson", "");
        run("delete from person_facet where person_id = " + id);
        run("delete from person_word where person_id = " + id);
        run("delete from person_index where person_id = " + id);
        run("insert into person_facet (facet, sort_key, person_id) values ('?', '', " + id + ")");
        assertEquals(List.of(), named("waitingson"));
        while (directory.catchUp(10) > 0) {}
        assertEquals(List.of("Wanda Waitingson"), named("waitingson"));
    }

    @Test
    void a_cursor_of_another_list_starts_at_the_top() {
        put("cursor", "Carla Cursorson", "Cursorham");
        Cursor foreign = new Cursor("9 -x y", 5);
        PeopleQuery query = new PeopleQuery("cursorson", 0, "", "", "");
        for (Cursor odd : List.of(
                foreign, new Cursor("", 1), new Cursor("1 -zz b", 1), new Cursor("x", 1), new Cursor("1  ", 1))) {
            Slice<PersonCard> slice = directory.find(town.ann, query, odd, 5);
            assertEquals(1, slice.items().size());
            assertNull(slice.next());
        }
    }

    private void run(String sql) {
        town.domain.work().write(manager -> manager.createNativeQuery(sql).executeUpdate());
    }

    private void profile(Actor actor, String name, String place, String languages, String helps) {
        town.domain.profiles().keep(actor, new ProfileForm(name, "", place, languages, helps, "", "", Map.of()));
    }

    private long put(String login, String name, String place) {
        return town.domain
                .people()
                .put(login, new Attributes(name, "", List.of(), place, ""))
                .card()
                .id();
    }

    private List<String> named(String name) {
        return walk(new PeopleQuery(name, 0, "", "", ""), 10);
    }

    private List<String> in(long unit) {
        return walk(new PeopleQuery("", unit, "", "", ""), 10);
    }

    private List<String> found(String name, String place, String language, String skill) {
        return walk(new PeopleQuery(name, 0, place, language, skill), 10);
    }

    private List<String> walk(PeopleQuery query, int size) {
        List<String> names = new ArrayList<>();
        Cursor after = null;
        do {
            Slice<PersonCard> slice = directory.find(town.ann, query, after, size);
            slice.items().forEach(card -> names.add(card.name()));
            after = slice.next() == null ? null : Cursor.parse(slice.next().token());
        } while (after != null);
        return names;
    }
}
