package org.espace.widgets.api.question;

/** What the caller said of a question: nothing, where nobody is signed in. */
public record OwnMarks(boolean useful, boolean meToo, boolean following) {}
