package org.espace.experience;

import java.time.Instant;
import org.espace.ledger.Change;
import org.espace.shared.Ref;

/** An experience was looked at, and still holds. */
public record ExperienceConfirmed(long community, long subject, long actor, Instant at) implements Change {

    @Override
    public String kind() {
        return "experience-confirmed";
    }

    @Override
    public Ref about() {
        return new Ref(ExperienceContent.KIND, subject);
    }
}
