package org.espace.experience;

import java.time.Instant;
import org.espace.ledger.Change;
import org.espace.shared.Ref;

/** Somebody took back that they used an experience. */
public record ExperienceUseWithdrawn(long community, long subject, long actor, Instant at) implements Change {

    @Override
    public String kind() {
        return "experience-use-withdrawn";
    }

    @Override
    public Ref about() {
        return new Ref(ExperienceContent.KIND, subject);
    }
}
