package org.espace.proposal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.espace.shared.Actor;
import org.espace.shared.Cursor;
import org.espace.shared.NotFound;
import org.espace.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Finds proposals for those who may see them. Each method belongs in a unit of work. Thread-safe. */
final class ProposalLists {
    private final ProposalCards cards;

    ProposalLists(ProposalCards cards) {
        this.cards = cards;
    }

    Slice<ProposalCard> gathering(EntityManager manager, Actor actor, @Nullable Cursor after, int size) {
        if (!actor.signedIn()) {
            return new Slice<>(List.of(), null);
        }
        Set<Stage> stages = actor.administrator() ? Set.of(Stage.GATHERING, Stage.WAITING) : Set.of(Stage.GATHERING);
        List<Proposal> read = new ProposalRepository(manager).in(stages, after, size + 1);
        Slice<Proposal> slice = Slice.of(read, size, Proposal::place);
        return new Slice<>(cards.of(manager, actor, slice.items()), slice.next());
    }

    List<ProposalCard> mine(EntityManager manager, Actor actor, int limit) {
        return actor.signedIn()
                ? cards.of(manager, actor, new ProposalRepository(manager).of(actor.person(), limit))
                : List.of();
    }

    ProposalDetail detail(EntityManager manager, Actor actor, long id) {
        Proposal proposal = new ProposalRepository(manager)
                .byId(id)
                .filter(found -> ProposalCards.seen(manager, actor, found))
                .orElseThrow(() -> new NotFound("proposal", id));
        return cards.detail(manager, actor, proposal);
    }

    List<ProposalCard> near(EntityManager manager, Actor actor, String text, int limit) {
        List<Long> ids = actor.signedIn() ? new ProposalWords(manager).near(text, limit) : List.of();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Proposal> found = new ProposalRepository(manager)
                .byIds(ids).stream().collect(Collectors.toMap(Proposal::id, Function.identity()));
        List<Proposal> inOrder =
                ids.stream().map(found::get).filter(Objects::nonNull).toList();
        return cards.of(manager, actor, inOrder);
    }
}
