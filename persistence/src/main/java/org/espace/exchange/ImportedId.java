package org.espace.exchange;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Key of {@link Imported}, as JPA wants it. */
@SuppressWarnings("NullAway.Init")
final class ImportedId implements Serializable {
    private static final long serialVersionUID = 1L;

    private String source;
    private ImportKind kind;
    private String externalId;

    ImportedId() {}

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ImportedId that
                && Objects.equals(source, that.source)
                && kind == that.kind
                && Objects.equals(externalId, that.externalId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(source, kind, externalId);
    }
}
