package org.espace.community;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.espace.jpa.UnitOfWork;
import org.espace.ledger.Ledger;
import org.espace.person.PersonCard;
import org.espace.person.PersonService;
import org.espace.shared.Actor;
import org.espace.shared.Checks;
import org.espace.shared.Cursor;
import org.espace.shared.NotFound;
import org.espace.shared.PlainText;
import org.espace.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Opens communities and shows them to those who may know of them. Thread-safe. */
public final class CommunityService {
    private static final int SHOWN_AT_HOME = 60;
    private static final int MOST_WORDS = 5;

    private final UnitOfWork work;
    private final Ledger ledger;
    private final PersonService people;
    private final CommunityFigures figures;

    public CommunityService(UnitOfWork work, Ledger ledger, PersonService people) {
        this.work = work;
        this.ledger = ledger;
        this.people = people;
        this.figures = new CommunityFigures(work, ledger);
    }

    /**
     * Opens a community. Asks for no right: for imports, examples and administration.
     *
     * @return its id
     * @throws org.espace.shared.Refused when name or purpose are not fit, or the name is taken
     */
    public long open(NewCommunity told) {
        Checks checks = new Checks();
        String name = checks.line("name", told.name(), 2, Community.LONGEST_NAME);
        String purpose = checks.line("purpose", told.purpose(), 1, Community.LONGEST_PURPOSE);
        return work.write(manager -> {
            checks.that(named(name).isEmpty(), "name", "name-taken", name).done();
            long id = new CommunityRepository(manager).add(new Community(name, purpose, told));
            ledger.record(new CommunityOpened(id, 0, told.openedAt()));
            return id;
        });
    }

    /** The community of that name, whoever asks: for imports and examples. */
    public OptionalLong named(String name) {
        return work.read(manager -> new CommunityRepository(manager).byKey(Community.key(name)));
    }

    /**
     * Communities that the actor may know of, by name.
     *
     * @param query beginnings of words of the name, of which the first 5 count; null or empty for all
     */
    public Slice<CommunitySummary> browse(Actor actor, @Nullable String query, @Nullable Cursor after, int size) {
        List<String> words = PlainText.words(query, CommunityWord.LONGEST);
        List<String> asked = words.subList(0, Math.min(MOST_WORDS, words.size()));
        if (asked.isEmpty() && query != null && !query.isBlank()) {
            return new Slice<>(List.of(), null);
        }
        return work.read(manager -> slice(new CommunityRepository(manager).seen(actor, asked, after, size + 1), size));
    }

    /** Communities that the actor belongs to or has asked to join, by name. */
    public Slice<CommunitySummary> mine(Actor actor, @Nullable Cursor after, int size) {
        if (!actor.signedIn()) {
            return new Slice<>(List.of(), null);
        }
        return work.read(manager -> slice(new CommunityRepository(manager).mine(actor, after, size + 1), size));
    }

    /** @throws NotFound when there is none that the actor may know of */
    public CommunityDetail detail(Actor actor, long id) {
        return work.read(manager -> {
            CommunitySummary summary = new CommunityRepository(manager)
                    .summary(actor, id)
                    .filter(found -> found.access(actor).seen())
                    .orElseThrow(() -> new NotFound("community", id));
            Access access = summary.access(actor);
            List<Role> shown = new ArrayList<>(List.of(Role.COORDINATOR));
            if (access.readable()) {
                shown.add(Role.MEMBER);
            }
            if (access.coordinator()) {
                shown.add(Role.ASKED);
            }
            List<Member> members = members(new MembershipRepository(manager).byRole(id, shown, SHOWN_AT_HOME));
            CommunitySummary upToDate = figures.upToDate(List.of(summary)).get(0);
            return new CommunityDetail(
                    upToDate,
                    access,
                    longestServingFirst(only(members, Role.COORDINATOR)),
                    only(members, Role.MEMBER),
                    only(members, Role.ASKED));
        });
    }

    /**
     * What the actor may do there, for other features to ask.
     *
     * @throws NotFound when there is none that the actor may know of
     */
    public Access access(Actor actor, long id) {
        return work.read(manager -> new CommunityRepository(manager)
                .access(actor, id)
                .filter(Access::seen)
                .orElseThrow(() -> new NotFound("community", id)));
    }

    /** Names by id, whoever asks: for lists that have already left out what may not be seen. */
    public Map<Long, String> names(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : work.read(manager -> new CommunityRepository(manager).names(ids));
    }

    /** Folds what the ledger has completed into the figures; to be called now and then, by any node. */
    public void foldFigures() {
        figures.fold();
    }

    /** Ids of the communities of the example organisation. */
    public List<Long> examples() {
        return work.read(manager -> new CommunityRepository(manager).examples());
    }

    /** Removes a community with all that is in it. Asks for no right. */
    public void remove(long id) {
        work.write(manager -> new CommunityRepository(manager).remove(id));
    }

    private Slice<CommunitySummary> slice(List<CommunitySummary> read, int size) {
        Slice<CommunitySummary> slice = Slice.of(read, size, last -> new Cursor(Community.key(last.name()), last.id()));
        return new Slice<>(figures.upToDate(slice.items()), slice.next());
    }

    private List<Member> members(List<Membership> memberships) {
        Map<Long, PersonCard> cards =
                people.cards(memberships.stream().map(Membership::person).toList());
        List<Member> members = new ArrayList<>();
        for (Membership each : memberships) {
            PersonCard card = cards.get(each.person());
            if (card != null) {
                members.add(new Member(card, each.role(), each.since()));
            }
        }
        return members;
    }

    private static List<Member> longestServingFirst(List<Member> coordinators) {
        return coordinators.stream().sorted(Comparator.comparing(Member::since)).toList();
    }

    private static List<Member> only(List<Member> members, Role role) {
        return members.stream().filter(each -> each.role() == role).toList();
    }
}
