package org.espace.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.espace.jpa.UnitOfWork;
import org.espace.ledger.Change;
import org.espace.shared.Checks;
import org.espace.shared.Refused;

/** Keeps pages and preferences. Trusted: its callers have asked for permission. Thread-safe. */
public final class PageService {
    private static final String OPENED = "community-opened";
    private static final int AT_ONCE = 50;

    private static final int LONGEST_VALUE = 4_000;

    private final UnitOfWork work;

    public PageService(UnitOfWork work) {
        this.work = work;
    }

    /** The portal's own pages in their order, without those of communities; a new portal gets its default pages here. */
    public List<PageCard> all() {
        List<PageCard> pages = work.read(db -> new PageRepository(db).cards());
        if (!pages.isEmpty()) {
            return pages;
        }
        prepare();
        return work.read(db -> new PageRepository(db).cards());
    }

    /** Gives a new portal its default pages, and an older one those that are new since; to be called at each start. */
    public void prepare() {
        work.write(db -> {
            new Editions(db).bringUpToDate();
            return null;
        });
    }

    /** A community's own page, whoever asks; empty when it has none yet: then the page that opens for communities stands in. */
    public Optional<PageCard> ofCommunity(long community) {
        return work.read(db -> new PageRepository(db).ofCommunity(community));
    }

    /** Hears the ledger: a community that opens gets its page. */
    public void hear(Change change) {
        if (change.kind().equals(OPENED)) {
            work.write(db -> {
                new PageRepository(db).openFor(change.community());
                return null;
            });
        }
    }

    /**
     * Gives communities that opened before there was a page to make theirs from one each; 50 a transaction.
     *
     * @param goOn asked before each transaction
     */
    public void completeCommunityPages(BooleanSupplier goOn) {
        long after = 0;
        while (after >= 0 && goOn.getAsBoolean()) {
            long last = after;
            after = work.write(db -> complete(new PageRepository(db), last));
        }
    }

    /** The last community looked at; -1 when there are no more. */
    private static long complete(PageRepository pages, long after) {
        List<Long> without = pages.communitiesWithout(after, AT_ONCE);
        without.forEach(pages::openFor);
        return without.size() < AT_ONCE ? -1 : without.get(without.size() - 1);
    }

    /**
     * Puts a page behind the others.
     *
     * @throws Refused when its path is taken or not one to be written in an address
     */
    public void add(NewPage page) {
        work.write(db -> {
            PageRepository pages = new PageRepository(db);
            List<PageCard> before = pages.cards();
            new Checks()
                    .that(isFit(page.path()), "path", "bad-path", page.path())
                    .that(
                            before.stream().noneMatch(each -> each.path().equals(page.path())),
                            "path",
                            "path-taken",
                            page.path())
                    .done();
            pages.add(page, before.size());
            Turns.raise(db, Preference.EVERYONE);
            return null;
        });
    }

    /** Whether what was read before still holds: one statement, two rows at most. @param principal empty for nobody */
    public Turns turns(String principal) {
        return work.read(db -> Turns.of(db, principal));
    }

    /** What is set up on windows of one page, given in their order there: one statement. @param principal empty for nobody */
    public Choices choices(List<Long> windows, String principal) {
        return work.read(db -> new PreferenceRepository(db).choices(windows, principal));
    }

    /** Replaces what everyone has on a window. */
    public void preferForEveryone(long window, Map<String, List<String>> choices) {
        replace(window, Preference.EVERYONE, choices);
    }

    /**
     * Replaces a person's own choices on a window.
     *
     * @throws Refused when a value has more than 4,000 characters
     */
    public void prefer(long window, String principal, Map<String, List<String>> choices) {
        replace(window, named(principal), choices);
    }

    private void replace(long window, String principal, Map<String, List<String>> choices) {
        Checks checks = new Checks();
        choices.forEach((name, values) -> values.forEach(value ->
                checks.that(value.length() <= LONGEST_VALUE, name, "too-long", LONGEST_VALUE, value.length())));
        checks.done();
        work.write(db -> {
            new PreferenceRepository(db).replace(window, principal, choices);
            Turns.raise(db, principal);
            return null;
        });
    }

    private static boolean isFit(String path) {
        return path.matches("[a-z0-9-]{1,60}") && CommunityPath.read(path) == 0;
    }

    private static String named(String principal) {
        if (principal.isEmpty()) {
            throw new IllegalArgumentException("expected the name of a principal, found none");
        }
        return principal;
    }
}
