package org.espace.content;

import org.espace.shared.Ref;

/**
 * What a thing is called, and who may see it: as much as a line in a list needs. Immutable.
 *
 * @param community id of the one it stands in; 0 for none
 * @param author id of who wrote it; 0 when that is not told
 */
public record Headline(Ref ref, long community, long author, String title, Audience audience) {}
