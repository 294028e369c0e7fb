package org.espace.experience;

import java.time.Instant;
import org.espace.ledger.Change;
import org.espace.shared.Ref;

/** Its author changed an experience. */
public record ExperienceEdited(long community, long subject, long actor, Instant at) implements Change {

    @Override
    public String kind() {
        return "experience-edited";
    }

    @Override
    public Ref about() {
        return new Ref(ExperienceContent.KIND, subject);
    }
}
