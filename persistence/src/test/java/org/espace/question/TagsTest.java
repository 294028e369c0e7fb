package org.espace.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.espace.shared.Checks;
import org.espace.shared.Fault;
import org.espace.shared.Refused;
import org.junit.jupiter.api.Test;

class TagsTest {
    private static final String LONGEST = "x".repeat(40);

    @Test
    void a_tag_that_is_too_long_is_refused_and_not_cut() {
        assertEquals(List.of("night", LONGEST), fit("night, " + LONGEST));
        assertEquals(
                "[tags tag-too-long [40, handing-over-on-the-…, 41]]",
                faults("night, Handing over on the ward when it is night"));
        assertEquals("[tags tag-too-long [40, xxxxxxxxxxxxxxxxxxxx…, 4000]]", faults("x".repeat(4000)));
    }

    @Test
    void many_are_told_of_once_and_of_those_that_are_too_long_five() {
        String many = "a" + LONGEST + ",b" + LONGEST + ",c" + LONGEST + ",d" + LONGEST + ",e" + LONGEST;
        String all = faults(many + ",f" + LONGEST);
        assertEquals(5, all.split("tag-too-long", -1).length - 1, all);
        assertEquals(1, all.split("too-many-tags", -1).length - 1, all);
    }

    @Test
    void to_look_things_up_and_from_elsewhere_it_is_cut() {
        assertEquals(List.of(LONGEST), Tags.in(LONGEST + "y"));
        assertEquals(List.of(LONGEST), Tags.clean(List.of(LONGEST + "y", LONGEST + "z")));
    }

    private static List<String> fit(String typed) {
        Checks checks = new Checks();
        List<String> tags = Tags.fit(checks, typed);
        checks.done();
        return tags;
    }

    private static String faults(String typed) {
        return assertThrows(Refused.class, () -> fit(typed)).faults().stream()
                .map(TagsTest::told)
                .toList()
                .toString();
    }

    private static String told(Fault fault) {
        return fault.field() + " " + fault.code() + " " + fault.details();
    }
}
