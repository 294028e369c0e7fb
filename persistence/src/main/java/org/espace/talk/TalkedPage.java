package org.espace.talk;

import java.time.Instant;

/**
 * A page that people talk about.
 *
 * @param address empty for none
 * @param communityName empty when the list is of one community
 */
public record TalkedPage(
        long id,
        long community,
        String communityName,
        String name,
        String address,
        int comments,
        int openQuestions,
        Instant lastActivity) {}
