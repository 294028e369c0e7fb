package org.espace.widgets.api.person;

import org.espace.profile.ContactKind;

/** A way to reach somebody. */
public record ContactWay(ContactKind kind, String value) {}
