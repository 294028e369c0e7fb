/**
 * What people have written, as rooms that serve all of it see it: search, what's new, feeds, files, following. They know this room;
 * each noun brings a {@link org.espace.content.ContentSource}; so neither knows the other.
 *
 * <p>Reading order: Content, Audience, ContentSource, StoredSource, Contents.
 */
@NullMarked
package org.espace.content;

import org.jspecify.annotations.NullMarked;
