/**
 * Experiences for programs: what was tried, what came of it, and who used it.
 *
 * <p>Reading order: Experiences, Telling; the records ExperienceItem, Experience, StoryText, StoryChange.
 */
@NullMarked
package org.espace.widgets.api.experience;

import org.jspecify.annotations.NullMarked;
