package org.espace.question;

import java.util.List;
import org.espace.community.Access;

/**
 * What stands at the door of a question: enough to act on it without reading what was said.
 *
 * @param access of whoever asks, in its community
 */
public record QuestionSign(Access access, long id, long author, String title, List<String> tags, boolean closed) {

    /** Whether the actor may say which answer helped, close it and ask people for help: who asked may, and so may a coordinator. */
    public boolean acceptable() {
        return access.actor().is(author) || access.coordinator();
    }
}
