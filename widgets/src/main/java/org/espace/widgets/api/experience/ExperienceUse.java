package org.espace.widgets.api.experience;

import java.time.Instant;
import org.espace.experience.Result;
import org.espace.widgets.api.value.PersonRef;
import org.espace.widgets.api.value.Text;

/** That somebody used it: where, and how it went. */
public record ExperienceUse(PersonRef person, String place, Result result, Text words, Instant at) {}
