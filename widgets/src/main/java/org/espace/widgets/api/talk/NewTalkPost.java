package org.espace.widgets.api.talk;

import java.util.List;
import org.espace.talk.TalkKind;
import org.espace.widgets.api.value.Id;
import org.jspecify.annotations.Nullable;

/**
 * Something to be said about a page; it is known by its name or its address, as in the list.
 *
 * @param kind a comment where it is absent
 * @param body Markdown, 2 to 4,000 characters
 * @param attachments files of the caller that were sent before, at most 5
 */
public record NewTalkPost(
        @Nullable String subject,
        @Nullable String page,
        @Nullable TalkKind kind,
        String body,
        @Nullable List<Id> attachments) {}
