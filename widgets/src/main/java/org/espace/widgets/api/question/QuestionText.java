package org.espace.widgets.api.question;

import java.util.List;

/** What a question says, as its author reads and writes it; all of it, whatever was changed. */
public record QuestionText(String title, String body, List<String> tags) {}
