package org.espace.concern;

import java.util.List;
import org.espace.community.Access;

/**
 * What the form needs in which a concern is raised.
 *
 * @param slip the right to post once; empty when the actor got too many today: then only named ones can be raised
 * @param handlers who will see who raised a confidential one; two, or confidential ones cannot be raised
 * @param crowd whether enough people are active for an anonymous one
 * @param elsewhere what the organisation says belongs elsewhere, in Markdown; empty when it has said nothing
 */
public record RaiseForm(Access access, String slip, List<HandlerCard> handlers, boolean crowd, String elsewhere) {

    public RaiseForm {
        handlers = List.copyOf(handlers);
    }

    public boolean confidential() {
        return handlers.size() == ConcernService.HANDLERS && !slip.isEmpty();
    }

    public boolean anonymous() {
        return crowd && !slip.isEmpty();
    }
}
