package org.espace.widgets.api.experience;

import org.espace.experience.Result;
import org.jspecify.annotations.Nullable;

/**
 * That the caller used it.
 *
 * @param place where: 2 to 200 characters
 * @param words what others should know, in Markdown; at most 2,000 characters
 */
public record OwnUse(String place, Result result, @Nullable String words) {}
