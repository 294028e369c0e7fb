package org.espace.attachment;

import java.util.List;
import java.util.Optional;
import org.espace.jpa.UnitOfWork;

/** Keeps files in the database, in the transaction of what names them: one backup has it all. */
public final class DatabaseStore implements AttachmentStore {
    private final UnitOfWork work;

    public DatabaseStore(UnitOfWork work) {
        this.work = work;
    }

    @Override
    public void keep(String key, byte[] bytes) {
        work.write(manager -> {
            manager.persist(new FileContent(key, bytes));
            return null;
        });
    }

    @Override
    public Optional<byte[]> read(String key) {
        return work.read(manager ->
                Optional.ofNullable(manager.find(FileContent.class, key)).map(FileContent::bytes));
    }

    @Override
    public void drop(String key) {
        work.write(manager -> manager.createQuery("delete from FileContent c where c.key = :key")
                .setParameter("key", key)
                .executeUpdate());
    }

    @Override
    public List<String> keys(String from, String until, int most) {
        return work.read(manager -> manager.createQuery(
                        "select c.key from FileContent c where c.key >= :from and c.key < :until order by c.key",
                        String.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .setMaxResults(most)
                .getResultList());
    }
}
