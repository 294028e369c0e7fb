package org.espace.activity;

import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.espace.shared.Ref;
import org.jspecify.annotations.Nullable;

/** That a thing carries a tag, and when something last happened to it. */
@Entity
@Table(name = "activity_tag")
@IdClass(TagMark.Key.class)
class TagMark {
    @Id
    @Column(name = "about_kind")
    private String kind;

    @Id
    @Column(name = "about_id")
    private long thing;

    @Id
    private String tag;

    @Column(name = "community_id")
    private long community;

    @Column(name = "touched_at")
    private long touchedAt;

    protected TagMark() {}

    TagMark(Ref ref, String tag, long community, long touchedAt) {
        this.kind = ref.kind();
        this.thing = ref.id();
        this.tag = tag;
        this.community = community;
        this.touchedAt = touchedAt;
    }

    Ref ref() {
        return new Ref(kind, thing);
    }

    /** The three columns that make a row. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private String kind = "";
        private long thing;
        private String tag = "";

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.thing == thing && key.kind.equals(kind) && key.tag.equals(tag);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kind, thing, tag);
        }
    }
}
