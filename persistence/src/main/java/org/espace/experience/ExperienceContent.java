package org.espace.experience;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import org.espace.content.Audience;
import org.espace.content.Content;
import org.espace.content.Contents;
import org.espace.content.Headline;
import org.espace.content.StoredSource;
import org.espace.jpa.UnitOfWork;
import org.espace.shared.Ref;

/** Experiences as things to be found, with where they were used. Thread-safe. */
public final class ExperienceContent extends StoredSource<Experience> {
    public static final String KIND = "experience";

    public ExperienceContent(UnitOfWork work) {
        super(work, KIND, Experience.class);
    }

    @Override
    protected List<Headline> lines(EntityManager manager, Collection<Long> ids) {
        return rows(manager, ids).stream()
                .map(each -> new Headline(
                        new Ref(KIND, each.id()), each.community(), each.author(), each.title(), Audience.READERS))
                .toList();
    }

    @Override
    protected List<Content> contents(EntityManager manager, Collection<Long> ids) {
        Map<Long, List<ExperienceUse>> uses = parts(
                manager,
                ExperienceUse.class,
                "select u from ExperienceUse u where u.experience in :ids order by u.usedAt, u.id",
                ids,
                ExperienceUse::experience);
        return manager.createQuery(
                        "select e, t from Experience e join ExperienceText t on t.experience = e.id where e.id in :ids",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(row -> {
                    Experience experience = (Experience) row[0];
                    return content(experience, (ExperienceText) row[1], uses.getOrDefault(experience.id(), List.of()));
                })
                .toList();
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
