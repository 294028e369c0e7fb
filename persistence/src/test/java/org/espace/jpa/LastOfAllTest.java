package org.espace.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.espace.setting.SettingService;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is to be done at the end of a transaction. */
class LastOfAllTest {
    private record Noted(List<String> heard, Runnable then) implements Runnable {
        @Override
        public void run() {
            heard.add("end");
            then.run();
        }
    }

    @ParameterizedTest
    @EnumSource
    void it_is_done_once_inside_the_outermost_write_and_undoes_it_when_it_fails(TestDatabase engine) {
        UnitOfWork work = Town.shared(engine).domain.work();
        SettingService settings = Town.shared(engine).domain.settings();
        List<String> heard = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            work.write(manager -> {
                for (int asked = 0; asked < 3; asked++) {
                    work.write(inner -> work.last(Noted.class, () -> new Noted(heard, () -> {})));
                }
                return heard.add("work");
            });
        }
        assertEquals(List.of("work", "end", "work", "end"), heard);

        int before = settings.current().supporters();
        assertThrows(
                IllegalArgumentException.class,
                () -> work.write(manager -> {
                    settings.set("supporters", String.valueOf(before + 1));
                    return work.last(
                            Noted.class,
                            () -> new Noted(heard, () -> {
                                throw new IllegalArgumentException("no");
                            }));
                }));
        assertEquals(before, settings.current().supporters());
        assertThrows(IllegalStateException.class, () -> work.last(Noted.class, () -> new Noted(heard, () -> {})));
    }

    @ParameterizedTest
    @EnumSource
    void a_transaction_that_fails_leaves_nothing_to_do_for_the_next(TestDatabase engine) {
        UnitOfWork work = Town.shared(engine).domain.work();
        List<String> heard = new ArrayList<>();
        assertThrows(
                IllegalArgumentException.class,
                () -> work.write(manager -> {
                    work.last(Noted.class, () -> new Noted(heard, () -> {}));
                    throw new IllegalArgumentException("no");
                }));
        work.write(manager -> heard.add("next"));
        assertEquals(List.of("next"), heard);
    }
}
