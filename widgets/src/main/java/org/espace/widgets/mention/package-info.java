/**
 * Naming people while one types: a list to choose from, where script runs.
 *
 * <p>Reading order: Suggestions, Suggestions.jte, then Field.jte and people.js.
 */
@NullMarked
package org.espace.widgets.mention;

import org.jspecify.annotations.NullMarked;
