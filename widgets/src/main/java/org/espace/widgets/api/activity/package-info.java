/**
 * What is new, for programs.
 *
 * <p>Reading order: Activities, NewsItem.
 */
@NullMarked
package org.espace.widgets.api.activity;

import org.jspecify.annotations.NullMarked;
