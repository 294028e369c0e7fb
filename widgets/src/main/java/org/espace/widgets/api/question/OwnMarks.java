package org.espace.widgets.api.question;

/**
 * What the caller has to do with a question: nothing, where nobody is signed in.
 *
 * @param asked whether somebody asked the caller for help, and they have not answered
 */
public record OwnMarks(boolean useful, boolean meToo, boolean following, boolean asked) {}
