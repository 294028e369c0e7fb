package org.espace.widgets.api.talk;

import org.espace.widgets.api.value.Address;
import org.espace.widgets.api.value.Page;
import org.jspecify.annotations.Nullable;

/**
 * What a community says about a page.
 *
 * @param name of the page, for people to read
 * @param address of the page; absent for what is known by its name alone
 * @param comments all posts and replies
 * @param openQuestions that have no answer yet
 * @param following whether the caller follows it
 * @param posts the newest first
 */
public record PageTalk(
        String name,
        @Nullable Address address,
        int comments,
        int openQuestions,
        boolean following,
        Page<TalkPost> posts) {}
