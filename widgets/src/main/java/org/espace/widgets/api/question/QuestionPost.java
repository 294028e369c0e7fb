package org.espace.widgets.api.question;

import java.time.Instant;
import java.util.List;
import org.espace.widgets.api.value.Address;
import org.espace.widgets.api.value.Id;
import org.espace.widgets.api.value.PersonRef;
import org.espace.widgets.api.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * The text of a question, or an answer.
 *
 * @param id of the answer; absent for the question itself
 * @param source where its author reads and changes it
 * @param useful how many found it so
 * @param mine whether the caller did
 */
public record QuestionPost(
        @Nullable Id id,
        Address source,
        PersonRef author,
        Text text,
        Instant at,
        @Nullable Instant editedAt,
        int useful,
        boolean mine,
        boolean accepted,
        List<QuestionComment> comments) {}
