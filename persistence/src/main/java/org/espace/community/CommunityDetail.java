package org.espace.community;

import java.util.List;

/**
 * A community as its home shows it.
 *
 * @param welcome what its coordinators tell newcomers, in Markdown; empty for nothing, and for those who may not read here
 * @param words why the actor was declined or removed, if so; or what they said when they asked; empty for nothing
 * @param coordinators longest serving first
 */
public record CommunityDetail(
        CommunitySummary summary, Access access, String welcome, String words, List<Member> coordinators) {}
