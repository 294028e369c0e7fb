/**
 * Panels in which people tell experiences, use those of others, and look at their own again.
 *
 * <p>Reading order: ExperienceList, ExperienceStory, Composing, Reviewing.
 */
@NullMarked
package org.espace.widgets.experience;

import org.jspecify.annotations.NullMarked;
