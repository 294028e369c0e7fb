/**
 * Newcomers to a community, and who said hello to them.
 *
 * <p>Reading order: Newcomer, Greeting, WelcomeService.
 */
@NullMarked
package org.espace.welcome;

import org.jspecify.annotations.NullMarked;
