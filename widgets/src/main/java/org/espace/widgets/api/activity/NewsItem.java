package org.espace.widgets.api.activity;

import java.time.Instant;
import java.util.List;
import org.espace.widgets.api.value.CommunityRef;
import org.espace.widgets.api.value.PersonRef;
import org.espace.widgets.api.value.Thing;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened; like changes of one thing close together are one.
 *
 * @param kind such as {@code question-answered}
 * @param verb what ActivityStreams 2.0 calls it, such as {@code Create}
 * @param who did it, or whom it concerns, the last first, 3 at most; none when nobody is named
 * @param people how many in all
 * @param count of changes
 * @param fresh whether the caller has not said to have seen it
 */
public record NewsItem(
        String kind,
        String verb,
        List<PersonRef> who,
        int people,
        int count,
        Thing thing,
        @Nullable CommunityRef community,
        Instant at,
        boolean fresh) {}
