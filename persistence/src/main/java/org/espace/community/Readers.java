package org.espace.community;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import javax.persistence.TypedQuery;
import org.espace.jpa.UnitOfWork;
import org.espace.shared.PlainText;

/**
 * The people who may read what is said in a community, for other rooms to name them: all staff where it is open to them, else its members.
 * Asks only what has been found to be allowed: an {@link Access} says who asks. Thread-safe.
 */
public final class Readers {
    private static final String PERSON =
            "select new org.espace.community.Reader(p.id, p.name, p.nameKey, p.principal, p.job) from Person p where ";
    private static final String BELONGS = " and exists (select m.id from Membership m where m.community = :community"
            + " and m.person = p.id and m.role in :belonging)";
    private static final int LONGEST = 200;

    private final UnitOfWork work;

    public Readers(UnitOfWork work) {
        this.work = work;
    }

    /** Those with one of these names, in full, or one of these principals; at most 500. One statement. */
    public List<Reader> called(Access access, Collection<String> typed) {
        if (typed.isEmpty()) {
            return List.of();
        }
        List<String> keys = typed.stream()
                .map(each -> PlainText.key(each, LONGEST))
                .distinct()
                .toList();
        return work.read(manager -> limited(
                access,
                manager.createQuery(
                                PERSON + "(p.nameKey in :keys or p.principal in :typed)" + limit(access), Reader.class)
                        .setParameter("keys", keys)
                        .setParameter("typed", typed),
                500));
    }

    /** Those with these ids; one statement. */
    public List<Reader> among(Access access, Set<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return work.read(manager -> limited(
                access,
                manager.createQuery(PERSON + "p.id in :ids" + limit(access), Reader.class)
                        .setParameter("ids", ids),
                ids.size()));
    }

    /** Those whose name begins so, or any word of it where only members read; in the order of names. One statement. */
    public List<Reader> beginning(Access access, String typed, int most) {
        String key = PlainText.key(typed, LONGEST);
        if (!limited(access)) {
            return work.read(manager -> manager.createQuery(
                            PERSON + "p.nameKey >= :key and p.nameKey < :end order by p.nameKey, p.id", Reader.class)
                    .setParameter("key", key)
                    .setParameter("end", key + '\uffff')
                    .setMaxResults(most)
                    .getResultList());
        }
        return work.read(manager -> {
            TypedQuery<Reader> query = manager.createQuery(
                    PERSON + "(p.nameKey like :first escape '!' or p.nameKey like :later escape '!')" + BELONGS
                            + " order by p.nameKey, p.id",
                    Reader.class);
            query.setParameter("first", literal(key) + "%").setParameter("later", "% " + literal(key) + "%");
            return limited(access, query, most);
        });
    }

    private static String literal(String key) {
        return key.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private static boolean limited(Access access) {
        return access.privacy() == Privacy.RESTRICTED || access.privacy() == Privacy.CONFIDENTIAL;
    }

    private static String limit(Access access) {
        return limited(access) ? BELONGS : "";
    }

    private static List<Reader> limited(Access access, TypedQuery<Reader> query, int most) {
        if (limited(access)) {
            query.setParameter("community", access.community()).setParameter("belonging", Role.BELONGING);
        }
        return query.setMaxResults(most).getResultList();
    }
}
