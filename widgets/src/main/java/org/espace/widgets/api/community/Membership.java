package org.espace.widgets.api.community;

import org.espace.community.Role;

/** What the caller is in a community now: a member, or one who has asked to be. */
public record Membership(Role role) {}
