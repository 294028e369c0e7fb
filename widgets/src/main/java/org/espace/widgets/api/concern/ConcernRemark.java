package org.espace.widgets.api.concern;

import java.time.Instant;
import org.espace.concern.Stage;
import org.espace.widgets.api.value.PersonRef;
import org.espace.widgets.api.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * What was done about a concern, or said to it.
 *
 * @param by absent for its author who is not named
 * @param stage to which it was brought by this; absent for words alone
 */
public record ConcernRemark(
        int place, @Nullable PersonRef by, @Nullable Stage stage, Text text, Instant day) {}
