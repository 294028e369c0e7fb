package org.espace.experience;

import java.time.Instant;
import org.espace.ledger.Change;
import org.espace.shared.Ref;

/** Somebody said that they used an experience, or said more of it. */
public record ExperienceUsed(long community, long subject, long actor, Instant at) implements Change {

    @Override
    public String kind() {
        return "experience-used";
    }

    @Override
    public Ref about() {
        return new Ref(ExperienceContent.KIND, subject);
    }
}
