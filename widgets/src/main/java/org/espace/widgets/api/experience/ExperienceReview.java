package org.espace.widgets.api.experience;

/** @param holds whether it still holds; else it stays, and says that it does not */
public record ExperienceReview(boolean holds) {}
