package org.espace.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.espace.content.Content;
import org.espace.content.Contents;
import org.espace.person.PersonService;
import org.espace.person.Standing;
import org.espace.shared.Ref;

/** Makes the cards of things, as they are now, regardless of who asks. Thread-safe. */
final class Cards {
    private static final int GUESSED_FROM = 2_000;

    private final Contents contents;
    private final PersonService people;
    private final Language otherwise;

    Cards(Contents contents, PersonService people, Language otherwise) {
        this.contents = contents;
        this.people = people;
        this.otherwise = otherwise;
    }

    /** Of those that there are. */
    List<IndexCard> of(Collection<Ref> refs) {
        Collection<Content> loaded = contents.load(refs).values();
        Map<Long, Standing> authors = people.standings(loaded.stream()
                .map(Content::author)
                .filter(author -> author != 0)
                .collect(Collectors.toSet()));
        List<IndexCard> cards = new ArrayList<>();
        loaded.forEach(content -> {
            Standing author = authors.get(content.author());
            cards.add(card(content, author == null ? 0 : author.unit()));
        });
        return cards;
    }

    private IndexCard card(Content content, long unit) {
        String text = Plain.of(content.text());
        String replies = Plain.of(content.replies());
        String start = String.join(
                " ",
                content.title(),
                text.substring(0, Math.min(GUESSED_FROM, text.length())),
                replies.substring(0, Math.min(GUESSED_FROM, replies.length())));
        return new IndexCard(
                content.ref(),
                content.community(),
                content.author(),
                unit,
                content.audience(),
                Language.guess(start, otherwise),
                content.title(),
                text,
                replies,
                content.tags(),
                content.at(),
                content.changedAt());
    }
}
