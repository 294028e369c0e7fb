package org.espace.attachment;

import java.time.Instant;
import org.espace.ledger.Change;
import org.espace.shared.Ref;

/** A file was taken away; it is the subject. */
public record AttachmentRemoved(long community, long subject, Ref about, long actor, Instant at) implements Change {

    @Override
    public String kind() {
        return "attachment-removed";
    }
}
