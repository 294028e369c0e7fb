package org.espace.widgets.api.search;

import org.espace.widgets.api.value.Page;

/**
 * What was found.
 *
 * @param total how many there are, of those that the caller may see; from some number on it means that many or more
 * @param hits best first
 */
public record SearchAnswer(long total, Page<SearchHit> hits) {}
