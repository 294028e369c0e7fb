package org.espace.talk;

import org.jspecify.annotations.Nullable;

/**
 * What a panel stands on, as it was told.
 *
 * @param community id of the one that talks
 * @param subject a name that whoever placed the panel gave, at most 200 characters; null to go by the address
 * @param page address of the page; null when it is not known
 * @param own origin that eSpace itself is visited at; null when it is not known
 */
public record About(
        long community,
        @Nullable String subject,
        @Nullable String page,
        @Nullable String own) {}
