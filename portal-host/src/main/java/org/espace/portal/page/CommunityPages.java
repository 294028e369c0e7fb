package org.espace.portal.page;

import java.util.Optional;
import org.espace.community.Access;
import org.espace.community.CommunityService;
import org.espace.page.PageCard;
import org.espace.page.PageService;
import org.espace.portal.login.Visitor;
import org.espace.shared.Actor;
import org.espace.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** Communities' own pages, for those who may know of the community; for others there are none. Thread-safe. */
record CommunityPages(PageService pages, CommunityService communities) {

    /** The page under the name that the community has now; the page that stands for all where it has none of its own yet. */
    Optional<PageCard> find(Site site, long community, @Nullable Visitor visitor, boolean administrator) {
        Actor actor = visitor == null ? Actor.ANONYMOUS : new Actor(visitor.person(), administrator);
        try {
            Access access = communities.access(actor, community);
            return pages.ofCommunity(community)
                    .or(() -> site.router().template())
                    .map(page -> page.of(community, access.name()));
        } catch (NotFound absentOrHidden) {
            return Optional.empty();
        }
    }
}
