package org.espace.secret;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.atomic.AtomicReference;
import org.espace.jpa.UnitOfWork;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class SecretServiceTest {
    private final UnitOfWork work;
    private final SecretService secrets;

    SecretServiceTest(TestDatabase engine) {
        work = Town.shared(engine).domain.work();
        secrets = new SecretService(work);
    }

    @Test
    void a_key_is_the_same_on_every_node() {
        byte[] here = secrets.key("everywhere");

        assertEquals(32, here.length);
        assertArrayEquals(here, secrets.key("everywhere"));
        assertArrayEquals(here, new SecretService(work).key("everywhere"));
    }

    @Test
    void a_key_made_in_work_that_is_undone_stands() {
        AtomicReference<byte[]> first = new AtomicReference<>(new byte[0]);
        assertThrows(
                IllegalStateException.class,
                () -> work.write(manager -> {
                    first.set(secrets.key("undone"));
                    throw new IllegalStateException("undone");
                }));

        assertArrayEquals(first.get(), secrets.key("undone"));
        assertArrayEquals(first.get(), new SecretService(work).key("undone"));
    }

    @Test
    void a_key_asked_for_while_something_is_read_stands() {
        byte[] first = work.read(manager -> secrets.key("read"));

        assertArrayEquals(first, secrets.key("read"));
        assertArrayEquals(first, new SecretService(work).key("read"));
    }

    @Test
    void asked_for_twice_in_one_work_it_is_one_key_and_stands_afterwards() {
        AtomicReference<byte[]> first = new AtomicReference<>(new byte[0]);
        work.write(manager -> {
            first.set(secrets.key("twice"));
            assertArrayEquals(first.get(), secrets.key("twice"));
            return null;
        });

        assertArrayEquals(first.get(), secrets.key("twice"));
        assertArrayEquals(first.get(), new SecretService(work).key("twice"));
    }
}
