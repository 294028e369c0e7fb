package org.espace.widgets.api.question;

import java.time.Instant;
import org.espace.widgets.api.value.Id;
import org.espace.widgets.api.value.PersonRef;
import org.espace.widgets.api.value.Text;

/** A comment on a question or an answer. */
public record QuestionComment(Id id, PersonRef author, Text text, Instant at) {}
