package org.espace.widgets.api.talk;

import java.time.Instant;
import java.util.List;
import org.espace.talk.TalkKind;
import org.espace.widgets.api.value.Id;
import org.espace.widgets.api.value.PersonRef;
import org.espace.widgets.api.value.Text;

/**
 * What somebody said about a page.
 *
 * @param answered whether a question has its answer
 * @param replies oldest first, at most 50; a reply has none
 */
public record TalkPost(
        Id id, TalkKind kind, PersonRef author, Text text, Instant at, boolean answered, List<TalkPost> replies) {}
