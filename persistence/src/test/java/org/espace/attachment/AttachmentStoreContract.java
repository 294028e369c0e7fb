package org.espace.attachment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What every store promises. */
abstract class AttachmentStoreContract {
    private static final String HEX = "0123456789abcdef0123456789abcde";

    abstract AttachmentStore store();

    @Test
    void what_was_kept_is_read_and_once_dropped_is_gone() {
        String key = "20200101-" + HEX + "0";
        assertTrue(store().read(key).isEmpty());
        byte[] large = new byte[5 * 1024 * 1024];
        large[4_999_999] = 7;
        store().keep(key, large);
        assertArrayEquals(large, store().read(key).orElseThrow());
        store().drop(key);
        store().drop(key);
        assertTrue(store().read(key).isEmpty());
    }

    @Test
    void keys_are_told_in_order_between_two_days() {
        for (String key : List.of(
                "20210103-" + HEX + "3", "20210101-" + HEX + "1", "20210102-" + HEX + "2", "20210102-" + HEX + "1")) {
            store().keep(key, new byte[] {1});
        }
        List<String> both = List.of("20210102-" + HEX + "1", "20210102-" + HEX + "2");
        assertEquals(both, store().keys("20210102", "20210103", 5));
        assertEquals(both.subList(0, 1), store().keys("20210102", "20210103", 1));
        assertEquals(both.subList(1, 2), store().keys(both.get(0) + "0", "20210103", 5));
        assertEquals(List.of(), store().keys("20210104", "20220101", 5));
    }
}
