package org.espace.widgets.api.question;

/** What an answer says, as its author reads and writes it. */
public record AnswerText(String body) {}
