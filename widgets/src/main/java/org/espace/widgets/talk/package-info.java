/**
 * Panels about the page they stand on: what people say about it, and which pages people talk about.
 *
 * <p>Reading order: PageTalk, TalkedPages.
 */
@NullMarked
package org.espace.widgets.talk;

import org.jspecify.annotations.NullMarked;
