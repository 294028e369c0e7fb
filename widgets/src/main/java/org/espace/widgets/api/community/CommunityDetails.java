package org.espace.widgets.api.community;

import java.util.List;
import org.espace.widgets.api.value.PersonRef;
import org.espace.widgets.api.value.Text;

/**
 * A community as its home tells of it.
 *
 * @param welcome what newcomers are told; empty for nothing, and for those who may not read here
 * @param words why the caller was declined or removed, or what they said when they asked; empty for nothing
 * @param coordinators longest serving first
 */
public record CommunityDetails(Community community, Text welcome, String words, List<PersonRef> coordinators) {}
