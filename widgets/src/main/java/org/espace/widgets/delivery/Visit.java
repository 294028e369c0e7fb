package org.espace.widgets.delivery;

import java.time.Instant;
import java.util.Locale;
import org.espace.shared.Actor;

/**
 * Who came, when, and which language they read.
 *
 * @param principal the name the host knows the person by; empty for an anonymous visitor
 */
public record Visit(Actor actor, String principal, Locale locale, Instant at) {}
