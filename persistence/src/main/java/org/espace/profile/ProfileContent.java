package org.espace.profile;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.espace.content.Audience;
import org.espace.content.Content;
import org.espace.content.ContentSource;
import org.espace.content.Headline;
import org.espace.jpa.UnitOfWork;
import org.espace.person.PersonCard;
import org.espace.person.PersonService;
import org.espace.shared.Ref;
import org.jspecify.annotations.Nullable;

/** People as things to be found: name, job, unit, and what they say of themselves; never how to reach them. Thread-safe. */
public final class ProfileContent implements ContentSource {
    private final UnitOfWork work;
    private final PersonService people;

    public ProfileContent(UnitOfWork work, PersonService people) {
        this.work = work;
        this.people = people;
    }

    @Override
    public String kind() {
        return PersonCard.KIND;
    }

    @Override
    public Map<Long, Content> load(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return work.read(manager -> {
            Map<Long, ProfileText> told = new ProfileRepository(manager).byPeople(ids);
            Map<Long, Content> contents = new HashMap<>();
            people.cards(ids).forEach((id, card) -> contents.put(id, content(card, told.get(id))));
            return contents;
        });
    }

    @Override
    public Map<Long, Headline> headlines(Collection<Long> ids) {
        return people.cards(ids).values().stream()
                .map(card ->
                        new Headline(new Ref(PersonCard.KIND, card.id()), 0, card.id(), card.name(), Audience.STAFF))
                .collect(Collectors.toMap(each -> each.ref().id(), Function.identity()));
    }

    @Override
    public List<Long> ids(long after, int limit) {
        return people.ids(after, limit);
    }

    private static Content content(PersonCard card, @Nullable ProfileText told) {
        String standing =
                Stream.of(card.job(), card.unit()).filter(each -> each != null).collect(Collectors.joining("\n\n"));
        String learns = told == null ? "" : String.join(", ", told.learns());
        String text = told == null ? standing : String.join("\n\n", standing, told.about(), learns);
        List<String> helps = told == null ? List.of() : told.helps();
        return new Content(
                new Ref(PersonCard.KIND, card.id()),
                0,
                card.id(),
                card.name(),
                text,
                "",
                helps,
                card.joinedAt(),
                card.joinedAt(),
                Audience.STAFF);
    }
}
