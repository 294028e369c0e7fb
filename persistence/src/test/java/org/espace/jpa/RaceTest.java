package org.espace.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.espace.community.Privacy;
import org.espace.community.Role;
import org.espace.test.Crowd;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class RaceTest {
    private static final int RUNNERS = 6;

    private final Town town;

    RaceTest(TestDatabase engine) {
        this.town = Town.shared(engine);
    }

    @Test
    void a_person_seen_first_by_many_requests_at_once_is_one_person() throws Exception {
        assertEquals(
                1,
                together(() -> town.domain.people().byPrincipal("seen-at-once").id())
                        .size());
    }

    @Test
    void joining_many_times_at_once_is_joining_once() throws Exception {
        long community = town.community("Joined at once", Privacy.OPEN);
        assertEquals(
                Set.of(Role.MEMBER), together(() -> town.domain.memberships().join(town.cy, community)));
        assertEquals(
                3,
                town.domain.communities().detail(town.cy, community).summary().members());
    }

    @Test
    void a_key_asked_for_by_many_at_once_is_one_key() throws Exception {
        assertEquals(
                1,
                together(() -> List.of(new org.espace.secret.SecretService(town.database.work()).key("at-once")[0]))
                        .size());
    }

    @Test
    void what_is_wrong_is_not_tried_again() {
        List<Integer> tries = new ArrayList<>();
        assertThrows(IllegalStateException.class, () -> town.database.work().write(manager -> {
            tries.add(1);
            throw new IllegalStateException("wrong");
        }));
        assertEquals(1, tries.size());
    }

    private static <T> Set<T> together(Callable<T> work) throws Exception {
        return new HashSet<>(Crowd.together(RUNNERS, work));
    }
}
