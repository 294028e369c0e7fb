package org.espace.mention;

import java.time.Instant;
import org.espace.shared.Ref;

/**
 * That somebody was named.
 *
 * @param ref what it was said in
 * @param part which post or answer of it, such as {@code post-12}; empty for the thing itself
 * @param author id of who named them
 */
public record Mentioned(Ref ref, String part, long author, Instant at) {}
