package org.espace.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.espace.person.Attributes;
import org.espace.person.PersonCard;
import org.espace.shared.Cursor;
import org.espace.shared.Slice;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where one list is far longer than what is looked at for a page. */
class ManyPeopleTest {
    private static final int PEOPLE = 3_700;

    @ParameterizedTest
    @EnumSource
    void few_among_many_are_all_found_on_pages_that_may_be_short(TestDatabase engine) {
        try (Town town = Town.on(engine)) {
            town.domain.together(() -> {
                for (int i = 0; i < PEOPLE; i++) {
                    String odd = i % 900 == 899 ? "Needle" : "Straw";
                    town.domain.people().put("many-" + i, new Attributes(odd + " Haystack", "", List.of(), "Barn", ""));
                }
                return null;
            });
            DirectoryService directory = town.domain.directory();
            PeopleQuery query = new PeopleQuery("haystack", 0, "barn", "", "");
            assertEquals(20, directory.find(town.ann, query, null, 20).items().size());
            // The first of the two has more than any stretch; told by the second, it is the rare one that leads.
            assertEquals(
                    4,
                    directory
                            .find(town.ann, new PeopleQuery("haystack needle", 0, "barn", "", ""), null, 20)
                            .items()
                            .size());
            assertTrue(walk(town, directory, query) == PEOPLE);
        }
    }

    private static int walk(Town town, DirectoryService directory, PeopleQuery query) {
        Set<Long> seen = new HashSet<>();
        Cursor after = null;
        do {
            Slice<PersonCard> slice = directory.find(town.ann, query, after, 500);
            slice.items().forEach(card -> assertTrue(seen.add(card.id()), card.name()));
            after = slice.next() == null ? null : Cursor.parse(slice.next().token());
        } while (after != null);
        return seen.size();
    }
}
