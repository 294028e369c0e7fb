package org.espace.widgets.api.question;

import java.time.Instant;
import java.util.List;
import org.espace.question.Progress;
import org.espace.widgets.api.value.Address;
import org.espace.widgets.api.value.CommunityRef;
import org.espace.widgets.api.value.Id;
import org.espace.widgets.api.value.PersonRef;
import org.jspecify.annotations.Nullable;

/**
 * A question in a list.
 *
 * @param community absent in the list of one community
 * @param answers how many
 * @param meToo how many others have it too
 * @param closed whether it takes no answers any more
 */
public record QuestionItem(
        Id id,
        Address self,
        @Nullable CommunityRef community,
        String title,
        List<String> tags,
        PersonRef author,
        Instant askedAt,
        Instant lastActivity,
        Progress progress,
        int answers,
        int useful,
        int meToo,
        boolean closed) {}
