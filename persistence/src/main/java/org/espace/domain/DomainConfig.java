package org.espace.domain;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Random;
import org.espace.attachment.AttachmentStore;
import org.espace.attachment.DatabaseStore;
import org.espace.jpa.Database;
import org.jspecify.annotations.Nullable;

/**
 * What a host may decide about the domain. Immutable; each method gives a changed copy.
 *
 * @param files where attached files are kept
 * @param searchFolder of the index, made where there is none; null for an index in memory; unused where the database searches by itself
 * @param random from which what nobody may foresee is drawn; one that can be foreseen is for tests alone
 */
public record DomainConfig(AttachmentStore files, @Nullable Path searchFolder, Random random) {

    /** All in the database, the index in memory. */
    public static DomainConfig of(Database database) {
        return new DomainConfig(new DatabaseStore(database.work()), null, new SecureRandom());
    }

    public DomainConfig files(AttachmentStore store) {
        return new DomainConfig(store, searchFolder, random);
    }

    public DomainConfig searchFolder(@Nullable Path folder) {
        return new DomainConfig(files, folder, random);
    }

    public DomainConfig random(Random source) {
        return new DomainConfig(files, searchFolder, source);
    }
}
