package org.espace.activity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.persistence.EntityManager;
import org.espace.content.Content;
import org.espace.content.Contents;
import org.espace.jpa.UnitOfWork;
import org.espace.ledger.Change;
import org.espace.ledger.Narrowing;
import org.espace.shared.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Keeps which things carry which tag, whatever they are: made up at the end of each transaction in which things changed. Belongs to one thread.
 */
final class TagMarks implements Runnable {
    private static final int LONGEST_TAG = 40;

    private final UnitOfWork work;
    private final Contents contents;
    private final Map<Ref, Long> touched = new HashMap<>();
    private final Set<Ref> changed = new HashSet<>();

    TagMarks(UnitOfWork work, Contents contents) {
        this.work = work;
        this.contents = contents;
    }

    void note(Change change) {
        Ref about = change.about();
        if (change.community() == 0 || !contents.kinds().contains(about.kind())) {
            return;
        }
        touched.merge(about, change.at().toEpochMilli(), Math::max);
        if (change.subject() == about.id()) {
            changed.add(about);
        }
    }

    @Override
    public void run() {
        work.write(manager -> {
            Map<Ref, Content> told = contents.load(changed);
            touched.forEach((ref, at) -> {
                if (changed.contains(ref)) {
                    retag(manager, ref, told.get(ref), at);
                } else {
                    touch(manager, ref, at);
                }
            });
            return null;
        });
    }

    /**
     * Things that carry a tag, where the narrowing allows it; to which something happened last comes first.
     *
     * @param community 0 for all
     */
    static List<Ref> with(EntityManager manager, String tag, long community, Narrowing where, int most) {
        String there = community == 0 ? "" : " and t.community = " + community;
        return where.bind(manager.createQuery(
                                "select t from TagMark t where t.tag = :tag" + there + " and "
                                        + where.condition("t.community")
                                        + " order by t.touchedAt desc, t.thing desc",
                                TagMark.class)
                        .setParameter("tag", tag))
                .setMaxResults(most)
                .getResultStream()
                .map(TagMark::ref)
                .toList();
    }

    private static void touch(EntityManager manager, Ref ref, long at) {
        manager.createQuery("update TagMark t set t.touchedAt = :at where t.kind = :kind and t.thing = :thing"
                        + " and t.touchedAt < :at")
                .setParameter("at", at)
                .setParameter("kind", ref.kind())
                .setParameter("thing", ref.id())
                .executeUpdate();
    }

    /** @param content null when the thing is gone, or not to be seen any more */
    private static void retag(EntityManager manager, Ref ref, @Nullable Content content, long at) {
        manager.createQuery("delete from TagMark t where t.kind = :kind and t.thing = :thing")
                .setParameter("kind", ref.kind())
                .setParameter("thing", ref.id())
                .executeUpdate();
        if (content != null) {
            content.tags().stream()
                    .filter(tag -> tag.length() <= LONGEST_TAG)
                    .distinct()
                    .forEach(tag -> manager.persist(new TagMark(ref, tag, content.community(), at)));
        }
    }
}
