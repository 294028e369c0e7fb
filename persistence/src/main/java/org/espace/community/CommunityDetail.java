package org.espace.community;

import java.util.List;

/**
 * A community as its home shows it.
 *
 * @param coordinators longest serving first
 * @param newest the members who joined last, coordinators left out; empty when the actor may not read here
 * @param asking those who wait for an answer; empty for all but coordinators
 */
public record CommunityDetail(
        CommunitySummary summary, Access access, List<Member> coordinators, List<Member> newest, List<Member> asking) {}
