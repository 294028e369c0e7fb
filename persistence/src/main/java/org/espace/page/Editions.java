package org.espace.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.persistence.EntityManager;

/**
 * Brings a portal to the edition of the default pages, once: a new one gets them all; one from before gets those that are new, and what
 * is new on those that nobody has changed. A page that somebody took away stays away.
 */
final class Editions {
    private final EntityManager db;
    private final PageRepository pages;

    Editions(EntityManager db) {
        this.db = db;
        this.pages = new PageRepository(db);
    }

    void bringUpToDate() {
        int had = db.createQuery("select coalesce(max(e.number), 1) from PortalEdition e", Integer.class)
                .getSingleResult();
        if (db.find(Edition.class, DefaultPages.EDITION) != null) {
            return;
        }
        db.persist(new Edition(DefaultPages.EDITION));
        Turns.raise(db, Preference.EVERYONE);
        List<Page> already = pages.ofThePortal();
        Set<String> brought = DefaultPages.broughtSince(had);
        int place = already.size();
        for (NewPage page : DefaultPages.all()) {
            Optional<Page> same = already.stream()
                    .filter(each -> each.path().equals(page.path()))
                    .findFirst();
            if (same.isPresent()) {
                renew(same.get(), page);
                renewCopies(same.get(), page);
            } else if (already.isEmpty() || brought.contains(page.path())) {
                pages.add(page, place++);
            }
        }
    }

    /** Communities have copies of their template: those that nobody has touched are laid out like it. */
    private void renewCopies(Page template, NewPage now) {
        if (template.opensForCommunities()) {
            pages.ofCommunities().forEach(copy -> renew(copy, now));
        }
    }

    /** Lays out as now what still looks as it was made then. */
    private void renew(Page page, NewPage now) {
        List<Window> windows = pages.windows(page.id());
        boolean untouched = DefaultPages.former().stream()
                .filter(then -> then.path().equals(now.path()))
                .anyMatch(then -> looksLike(windows, then));
        if (!untouched) {
            return;
        }
        List<Window> left = new ArrayList<>(windows);
        for (int place = 0; place < now.places().size(); place++) {
            NewPage.Place wanted = now.places().get(place);
            Optional<Window> kept =
                    left.stream().filter(window -> window.is(wanted)).findFirst();
            if (kept.isPresent()) {
                kept.get().moveTo(place);
                left.remove(kept.get());
            } else {
                pages.place(page.id(), wanted, place);
            }
        }
        left.forEach(db::remove);
    }

    private static boolean looksLike(List<Window> windows, NewPage then) {
        boolean same = windows.size() == then.places().size();
        for (int i = 0; same && i < windows.size(); i++) {
            same = windows.get(i).is(then.places().get(i));
        }
        return same;
    }
}
