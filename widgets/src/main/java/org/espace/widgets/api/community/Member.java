package org.espace.widgets.api.community;

import java.time.Instant;
import org.espace.community.Role;
import org.espace.widgets.api.value.PersonRef;

/** A person in a community. */
public record Member(PersonRef person, Role role, Instant since) {}
