package org.espace.widgets.api.search;

import java.util.List;
import java.util.stream.Collectors;
import org.espace.domain.Domain;
import org.espace.person.PersonCard;
import org.espace.search.Hit;
import org.espace.search.Narrowing;
import org.espace.search.Narrowing.Age;
import org.espace.search.Piece;
import org.espace.search.SearchPage;
import org.espace.search.SearchQuery;
import org.espace.shared.Slice;
import org.espace.widgets.api.call.Call;
import org.espace.widgets.api.call.Desk;
import org.espace.widgets.api.call.Operation;
import org.espace.widgets.api.call.Parameter;
import org.espace.widgets.api.call.Reply;
import org.espace.widgets.api.call.Resource;
import org.espace.widgets.search.SearchResults;

/** Search over everything that was written, and people. */
public final class Searching implements Resource {
    private static final int LONGEST_KIND = 20;

    private final Desk desk;
    private final Domain domain;

    public Searching(Desk desk) {
        this.desk = desk;
        this.domain = desk.domain();
    }

    @Override
    public String noun() {
        return "search";
    }

    @Override
    public Class<?> words() {
        return SearchResults.class;
    }

    @Override
    public List<Operation> operations() {
        return List.of(Operation.get("search", "/search")
                .says("What has these words and the caller may see, best first. Nothing without words.")
                .gives(SearchAnswer.class)
                .query(
                        Parameter.text("query", SearchQuery.LONGEST, "The words."),
                        Parameter.text("kind", LONGEST_KIND, "Of this kind, such as question."),
                        Parameter.id("community", "In this community."),
                        Parameter.text("tag", 40, "With this tag."),
                        Parameter.id("unit", "By somebody of this unit."),
                        Parameter.word("age", Age.class, "Written so long ago."),
                        Parameter.after(),
                        Parameter.size(1, 20, 50))
                .by(this::search));
    }

    private Reply search(Call call) {
        Narrowing narrowing = new Narrowing(
                call.text("kind"),
                call.idOf("community"),
                call.text("tag"),
                call.idOf("unit"),
                call.word("age", Age.class));
        SearchQuery query = new SearchQuery(call.text("query"), narrowing);
        SearchPage found = domain.search().search(call.actor(), query, call.after(), call.size());
        List<Hit> hits = found.hits().stream()
                .filter(each -> Desk.tellable(call, each.ref()))
                .toList();
        SearchAnswer answer =
                new SearchAnswer(found.total(), call.page(new Slice<>(hits, found.next()), hit -> hit(call, hit)));
        return Reply.of(answer).continued(call.next(found.next()));
    }

    private SearchHit hit(Call call, Hit told) {
        PersonCard author = told.author();
        return new SearchHit(
                desk.thing(call, told.ref(), plain(told.title())),
                plain(told.excerpt()),
                told.inReplies(),
                told.community() == 0 ? null : desk.community(call, told.community(), told.communityName()),
                author == null ? null : desk.person(call, author),
                told.tags(),
                told.at());
    }

    private static String plain(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
