package org.espace.widgets.api.question;

import org.espace.widgets.api.value.Id;

/** Which question another becomes a part of. */
public record QuestionMerging(Id other) {}
