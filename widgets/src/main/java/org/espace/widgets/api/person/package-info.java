/**
 * People for programs, for those who are signed in.
 *
 * <p>Reading order: People, Person, Me.
 */
@NullMarked
package org.espace.widgets.api.person;

import org.jspecify.annotations.NullMarked;
