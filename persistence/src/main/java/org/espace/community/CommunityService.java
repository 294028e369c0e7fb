package org.espace.community;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.espace.content.Visibility;
import org.espace.jpa.UnitOfWork;
import org.espace.ledger.Ledger;
import org.espace.person.PersonService;
import org.espace.shared.Actor;
import org.espace.shared.Checks;
import org.espace.shared.Cursor;
import org.espace.shared.NotFound;
import org.espace.shared.PlainText;
import org.espace.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Opens communities and shows them to those who may know of them. Thread-safe. */
public final class CommunityService implements Visibility {
    private static final int MOST_COORDINATORS = 20;
    private static final int MOST_WORDS = 5;

    private final UnitOfWork work;
    private final Ledger ledger;
    private final Members members;
    private final CommunityFigures figures;
    private final Clock clock;

    public CommunityService(UnitOfWork work, Ledger ledger, PersonService people, Clock clock) {
        this.work = work;
        this.ledger = ledger;
        this.members = new Members(people);
        this.clock = clock;
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
            boolean hidden = told.privacy() == Privacy.CONFIDENTIAL;
            checks.that(hidden || !isPublicName(name), "name", "name-taken", name)
                    .done();
            long id = new CommunityRepository(manager).add(new Community(name, purpose, told));
            manager.persist(new Figures(id, told.openedAt()));
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
        return work.readAside(
                manager -> slice(new CommunityRepository(manager).seen(actor, asked, after, size + 1), size));
    }

    /** Communities that the actor belongs to or has asked to join, by name. */
    public Slice<CommunitySummary> mine(Actor actor, @Nullable Cursor after, int size) {
        if (!actor.signedIn()) {
            return new Slice<>(List.of(), null);
        }
        return work.readAside(manager -> slice(new CommunityRepository(manager).mine(actor, after, size + 1), size));
    }

    /** @throws NotFound when there is none that the actor may know of */
    public CommunityDetail detail(Actor actor, long id) {
        return work.read(manager -> {
            Object[] row = new CommunityRepository(manager)
                    .detail(actor, id)
                    .filter(found -> ((CommunitySummary) found[0]).access(actor).seen())
                    .orElseThrow(() -> new NotFound("community", id));
            CommunitySummary summary = (CommunitySummary) row[0];
            Access access = summary.access(actor);
            List<Member> coordinators =
                    members.cards(new MembershipRepository(manager).of(id, Role.COORDINATOR, MOST_COORDINATORS));
            return new CommunityDetail(
                    upToDate(List.of(summary)).get(0),
                    access,
                    access.readable() ? (String) row[1] : "",
                    row[2] == null ? "" : (String) row[2],
                    longestServingFirst(coordinators));
        });
    }

    /**
     * A coordinator says what the community is for, and what newcomers are told.
     *
     * @throws NotFound unless the actor coordinates it
     * @throws org.espace.shared.Refused when the purpose does not have 1 to 500 characters, or the welcome more than 2,000
     */
    public void describe(Actor actor, long id, String purpose, String welcome) {
        Checks checks = new Checks();
        String cleanPurpose = checks.line("purpose", purpose, 1, Community.LONGEST_PURPOSE);
        String cleanWelcome = checks.lines("welcome", welcome, 0, Community.LONGEST_WELCOME);
        work.write(manager -> {
            access(actor, id).toCoordinate();
            checks.done();
            Community community = new CommunityRepository(manager).byId(id).orElseThrow();
            community.describe(cleanPurpose, cleanWelcome);
            new Terms(manager).describe(community);
            ledger.record(new CommunityDescribed(id, actor.person(), clock.instant()));
            return null;
        });
    }

    /** Takes up what somebody needs of a community, so that others with that need find it. Asks for no right. */
    public void need(long id, String text) {
        work.write(manager -> {
            new Terms(manager).need(id, text);
            return null;
        });
    }

    /** Whether staff may know of a community of this name; a hidden one of that name makes no difference. */
    public boolean isPublicName(String name) {
        return work.read(manager -> new CommunityRepository(manager).isPublicName(Community.key(name)));
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

    @Override
    public Set<Long> known(Actor actor, Collection<Long> communities) {
        return allowed(actor, communities, Access::seen);
    }

    @Override
    public Set<Long> readable(Actor actor, Collection<Long> communities) {
        return allowed(actor, communities, Access::readable);
    }

    /** How far the actor sees; one statement. */
    public Horizon horizon(Actor actor) {
        return work.read(manager -> {
            List<Access> all = new CommunityRepository(manager).accesses(actor);
            return new Horizon(
                    all.stream().filter(Access::readable).map(Access::community).collect(Collectors.toSet()),
                    all.stream().filter(Access::seen).map(Access::community).collect(Collectors.toSet()),
                    all.stream().anyMatch(Access::coordinator));
        });
    }

    private Set<Long> allowed(Actor actor, Collection<Long> communities, Predicate<Access> what) {
        return communities.isEmpty()
                ? Set.of()
                : work.read(manager -> new CommunityRepository(manager)
                        .accesses(actor, communities).stream()
                                .filter(what)
                                .map(Access::community)
                                .collect(Collectors.toSet()));
    }

    /** Names of the communities that the actor coordinates, archived ones left out, by id and in the order of names; one statement. */
    public Map<Long, String> coordinated(Actor actor, int most) {
        return work.read(manager -> new CommunityRepository(manager).coordinated(actor.person(), most));
    }

    /** Names by id, whoever asks: for lists that have already left out what may not be seen. */
    public Map<Long, String> names(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : work.read(manager -> new CommunityRepository(manager).names(ids));
    }

    /** Name and purpose by id, whoever asks: for those who were asked in. */
    public Map<Long, Sign> signs(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : work.read(manager -> new CommunityRepository(manager).signs(ids));
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

    List<CommunitySummary> upToDate(List<CommunitySummary> folded) {
        return figures.upToDate(folded);
    }

    private Slice<CommunitySummary> slice(List<CommunitySummary> read, int size) {
        Slice<CommunitySummary> slice = Slice.of(read, size, last -> new Cursor(Community.key(last.name()), last.id()));
        return new Slice<>(upToDate(slice.items()), slice.next());
    }

    private static List<Member> longestServingFirst(List<Member> coordinators) {
        return coordinators.stream().sorted(Comparator.comparing(Member::since)).toList();
    }
}
