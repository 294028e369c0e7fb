/**
 * Experiences: what people met, did, saw happen and would do next time, told so that others can use it again, and the record of who did.
 *
 * <p>Reading order: Story, ExperienceFilter, ExperienceSummary, ExperienceDetail, NewUse, ExperienceService.
 */
@NullMarked
package org.espace.experience;

import org.jspecify.annotations.NullMarked;
