package org.espace.experience;

import java.time.Instant;
import org.espace.ledger.Change;
import org.espace.shared.Ref;

/** An experience was found to hold no more. */
public record ExperienceOutdated(long community, long subject, long actor, Instant at) implements Change {

    @Override
    public String kind() {
        return "experience-outdated";
    }

    @Override
    public Ref about() {
        return new Ref(ExperienceContent.KIND, subject);
    }
}
