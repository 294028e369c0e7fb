package org.espace.widgets.proposal;

import org.espace.community.CommunityService;
import org.espace.shared.Ids;
import org.espace.shared.NotFound;
import org.espace.widgets.WidgetRequest;
import org.jspecify.annotations.Nullable;

/** A community that a proposal has become just now, to go to. */
public record Opened(long community, String name) {

    /** The one that the address names, as far as the reader may know of it; null for none. */
    public static @Nullable Opened in(WidgetRequest request, CommunityService communities) {
        long id = Ids.parse(request.parameter(Supporting.OPENED));
        if (id == 0) {
            return null;
        }
        try {
            return new Opened(id, communities.access(request.actor(), id).name());
        } catch (NotFound absentOrHidden) {
            return null;
        }
    }
}
