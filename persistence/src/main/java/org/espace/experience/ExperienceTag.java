package org.espace.experience;

import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.jspecify.annotations.Nullable;

/** That an experience carries a tag. */
@Entity
@Table(name = "experience_tag")
@IdClass(ExperienceTag.Key.class)
class ExperienceTag {
    @Id
    @Column(name = "experience_id")
    private long experience;

    @Id
    private String tag = "";

    protected ExperienceTag() {}

    ExperienceTag(long experience, String tag) {
        this.experience = experience;
        this.tag = tag;
    }

    /** The two columns that make a row. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private long experience;
        private String tag = "";

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.experience == experience && key.tag.equals(tag);
        }

        @Override
        public int hashCode() {
            return Objects.hash(experience, tag);
        }
    }
}
