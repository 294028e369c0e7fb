package org.espace.widgets.api;

import java.util.Locale;
import org.espace.shared.Actor;

/**
 * Who sent a call, as far as a door knows. Immutable.
 *
 * @param locale in which they read what went wrong
 * @param own whether it surely is what they wanted: a call that another site had their browser send is not
 * @param amongStrangers whether the page that asks belongs to somebody else, who can read all that it holds
 */
public record Sender(Actor actor, Locale locale, boolean own, boolean amongStrangers) {}
