package org.espace.proposal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.espace.community.ReadableBy;
import org.espace.person.PersonCard;
import org.espace.person.PersonService;
import org.espace.setting.SettingService;
import org.espace.shared.Actor;
import org.espace.shared.NotFound;

/** Who may see which proposal, and what they see of it. Each method belongs in a unit of work. Thread-safe. */
final class ProposalCards {
    private static final Set<Stage> SHOWN_TO_STAFF = EnumSet.of(Stage.GATHERING, Stage.OPENED, Stage.FADED);
    private static final int MOST_SUPPORTERS = 100;

    private final PersonService people;
    private final SettingService settings;

    ProposalCards(PersonService people, SettingService settings) {
        this.people = people;
        this.settings = settings;
    }

    static boolean seen(EntityManager manager, Actor actor, Proposal proposal) {
        return actor.signedIn()
                && (shown(actor, proposal)
                        || new SupportRepository(manager)
                                .of(proposal.id(), actor.person())
                                .isPresent());
    }

    /** Whether the actor, signed in, may see it without having supported it. Who supports a confidential one is its proposer alone. */
    private static boolean shown(Actor actor, Proposal proposal) {
        boolean waitsForMe = actor.administrator() && proposal.stage() == Stage.WAITING;
        boolean forStaff = !proposal.hidden() && SHOWN_TO_STAFF.contains(proposal.stage());
        return actor.is(proposal.proposer()) || waitsForMe || forStaff;
    }

    /** Four statements at most. */
    List<ProposalCard> of(EntityManager manager, Actor actor, List<Proposal> proposals) {
        if (proposals.isEmpty()) {
            return List.of();
        }
        int needed = settings.current().supporters();
        Set<Long> supported = new SupportRepository(manager)
                .among(proposals.stream().map(Proposal::id).toList(), actor.person());
        Map<Long, PersonCard> proposers =
                people.cards(proposals.stream().map(Proposal::proposer).toList());
        Set<Long> hidden = hiddenFrom(manager, actor, proposals);
        List<ProposalCard> cards = new ArrayList<>();
        for (Proposal each : proposals) {
            PersonCard by = proposers.get(each.proposer());
            if (by != null) {
                cards.add(each.card(by, needed, supported.contains(each.id()), !hidden.contains(each.id())));
            }
        }
        return cards;
    }

    /** Five statements at most. */
    ProposalDetail detail(EntityManager manager, Actor actor, Proposal proposal) {
        List<ProposalSupport> supports = new SupportRepository(manager).of(proposal.id(), MOST_SUPPORTERS);
        Map<Long, PersonCard> faces = people.cards(
                Stream.concat(Stream.of(proposal.proposer()), supports.stream().map(ProposalSupport::person))
                        .toList());
        Optional<ProposalSupport> mine = supports.stream()
                .filter(each -> actor.is(each.person()))
                .findFirst()
                .or(() -> beyond(manager, supports, actor, proposal));
        PersonCard by = Optional.ofNullable(faces.get(proposal.proposer()))
                .orElseThrow(() -> new NotFound("proposal", proposal.id()));
        boolean led = hiddenFrom(manager, actor, List.of(proposal)).isEmpty();
        return new ProposalDetail(
                proposal.card(by, settings.current().supporters(), mine.isPresent(), led),
                supports.stream().flatMap(each -> supporter(each, faces)).toList(),
                mine.map(ProposalSupport::need).orElse(""),
                actor.is(proposal.proposer()),
                actor.administrator() && proposal.stage() == Stage.WAITING);
    }

    private static Optional<ProposalSupport> beyond(
            EntityManager manager, List<ProposalSupport> shown, Actor actor, Proposal proposal) {
        return shown.size() < MOST_SUPPORTERS
                ? Optional.empty()
                : new SupportRepository(manager).of(proposal.id(), actor.person());
    }

    private static Stream<Supporter> supporter(ProposalSupport support, Map<Long, PersonCard> faces) {
        PersonCard face = faces.get(support.person());
        return face == null ? Stream.of() : Stream.of(support.supporter(face));
    }

    /** Ids of proposals whose community is confidential and not, or no longer, the actor's. */
    private static Set<Long> hiddenFrom(EntityManager manager, Actor actor, List<Proposal> proposals) {
        Set<Long> hidden = proposals.stream()
                .filter(each -> each.hidden() && each.community() != 0)
                .map(Proposal::id)
                .collect(Collectors.toSet());
        if (hidden.isEmpty()) {
            return hidden;
        }
        ReadableBy readable = new ReadableBy(actor);
        TypedQuery<Long> query = manager.createQuery(
                        "select p.id from Proposal p where p.id in :ids and " + readable.condition("p.community"),
                        Long.class)
                .setParameter("ids", Set.copyOf(hidden));
        readable.bind(query).getResultList().forEach(hidden::remove);
        return hidden;
    }
}
