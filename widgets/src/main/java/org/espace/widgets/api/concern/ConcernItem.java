package org.espace.widgets.api.concern;

import java.time.Instant;
import org.espace.concern.Stage;
import org.espace.concern.Way;
import org.espace.widgets.api.value.Address;
import org.espace.widgets.api.value.CommunityRef;
import org.espace.widgets.api.value.Id;
import org.espace.widgets.api.value.PersonRef;
import org.jspecify.annotations.Nullable;

/**
 * A concern in a list.
 *
 * @param community absent in the list of one community
 * @param author who raised it; absent for every concern that was not raised under a name
 * @param day on which it was published
 */
public record ConcernItem(
        Id id,
        Address self,
        @Nullable CommunityRef community,
        String title,
        Way way,
        Stage stage,
        @Nullable PersonRef author,
        Instant day,
        int remarks) {}
