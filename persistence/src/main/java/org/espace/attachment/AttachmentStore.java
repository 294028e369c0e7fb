package org.espace.attachment;

import java.util.List;
import java.util.Optional;

/**
 * Where the bytes of attachments are. Keys are ours: a day and a random number, such as {@code 20261123-} and 32 digits. Each is written
 * once, and never changed. Thread-safe.
 */
public interface AttachmentStore {

    /** Keeps bytes, at the latest when the unit of work under way is committed; they may stay when it is not: see {@link #keys}. */
    void keep(String key, byte[] bytes);

    Optional<byte[]> read(String key);

    /** Forgets them; nothing happens when there are none. */
    void drop(String key);

    /** Keys of {@code from} and later, and before {@code until}, ascending; so that what nobody names any more is found. */
    List<String> keys(String from, String until, int most);
}
