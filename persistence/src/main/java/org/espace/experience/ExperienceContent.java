package org.espace.experience;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import org.espace.content.Audience;
import org.espace.content.Content;
import org.espace.content.ContentSource;
import org.espace.content.Contents;
import org.espace.content.Headline;
import org.espace.jpa.UnitOfWork;
import org.espace.shared.Ref;

/** Experiences as things to be found, with where they were used. Thread-safe. */
public final class ExperienceContent implements ContentSource {
    public static final String KIND = "experience";

    private final UnitOfWork work;

    public ExperienceContent(UnitOfWork work) {
        this.work = work;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<Long, Content> load(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : work.read(manager -> load(manager, ids));
    }

    @Override
    public Map<Long, Headline> headlines(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : work.read(manager -> manager.createQuery(
                                "select e from Experience e where e.id in :ids", Experience.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(Experience::id, ExperienceContent::headline)));
    }

    @Override
    public List<Long> ids(long after, int limit) {
        return work.read(manager -> manager.createQuery(
                        "select e.id from Experience e where e.id > :after order by e.id", Long.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList());
    }

    private static Map<Long, Content> load(EntityManager manager, Collection<Long> ids) {
        Map<Long, List<ExperienceUse>> uses = manager.createQuery(
                        "select u from ExperienceUse u where u.experience in :ids order by u.usedAt, u.id",
                        ExperienceUse.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(groupingBy(ExperienceUse::experience));
        Map<Long, Content> contents = new HashMap<>();
        manager.createQuery(
                        "select e, t from Experience e join ExperienceText t on t.experience = e.id where e.id in :ids",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(row -> {
                    Experience experience = (Experience) row[0];
                    List<ExperienceUse> itsUses = uses.getOrDefault(experience.id(), List.of());
                    contents.put(experience.id(), content(experience, (ExperienceText) row[1], itsUses));
                });
        return contents;
    }

    private static Headline headline(Experience experience) {
        return new Headline(
                new Ref(KIND, experience.id()),
                experience.community(),
                experience.author(),
                experience.title(),
                Audience.READERS);
    }

    private static Content content(Experience experience, ExperienceText text, List<ExperienceUse> uses) {
        Instant edited = experience.editedAt();
        Instant changed = Stream.concat(
                        Stream.of(edited == null ? experience.toldAt() : edited),
                        uses.stream().map(use -> Instant.ofEpochMilli(use.usedAt())))
                .max(Instant::compareTo)
                .orElseThrow();
        return new Content(
                new Ref(KIND, experience.id()),
                experience.community(),
                experience.author(),
                experience.title(),
                Stream.of(text.situation(), text.actions(), text.outcome(), text.nextTime())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("\n\n")),
                Contents.joined(uses.stream().map(ExperienceUse::text)),
                experience.tags(),
                experience.toldAt(),
                changed,
                Audience.READERS);
    }
}
