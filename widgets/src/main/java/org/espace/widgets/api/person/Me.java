package org.espace.widgets.api.person;

import org.espace.widgets.api.value.PersonRef;
import org.jspecify.annotations.Nullable;

/**
 * Who the caller is.
 *
 * @param person absent when nobody is signed in
 */
public record Me(boolean signedIn, @Nullable PersonRef person) {}
