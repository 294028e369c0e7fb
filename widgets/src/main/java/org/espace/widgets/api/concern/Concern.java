package org.espace.widgets.api.concern;

import org.espace.widgets.api.value.Page;
import org.espace.widgets.api.value.Text;

/**
 * A concern with what was done about it and said to it.
 *
 * @param following whether the caller follows it
 * @param lines oldest first
 */
public record Concern(ConcernItem concern, Text text, boolean following, Page<ConcernRemark> lines) {}
