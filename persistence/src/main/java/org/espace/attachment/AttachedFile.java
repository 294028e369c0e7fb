package org.espace.attachment;

import java.time.Instant;
import java.util.List;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import org.espace.shared.Ref;
import org.jspecify.annotations.Nullable;

/** That a file is attached to a thing. */
@Entity
@Table(name = "attachment")
class AttachedFile {
    @Id
    private long id;

    @Column(name = "about_kind")
    private String kind = "";

    @Column(name = "about_id")
    private long thing;

    private String part = "";
    private short place;
    private String name = "";

    @Enumerated(EnumType.STRING)
    private FileType type = FileType.TEXT;

    @Column(name = "size_bytes")
    private int size;

    private int width;
    private int height;
    private String sha256 = "";
    private String content = "";
    private String preview = "";

    @Column(name = "person_id")
    private @Nullable Long person;

    @Column(name = "attached_at")
    private long attachedAt;

    protected AttachedFile() {}

    AttachedFile(long id, Ref about, String part, int place, FitFile file) {
        this.id = id;
        this.kind = about.kind();
        this.thing = about.id();
        this.part = part;
        this.place = (short) place;
        this.name = file.name();
        this.type = file.type();
        this.size = file.bytes().length;
        this.width = file.width();
        this.height = file.height();
    }

    /** @param preview empty for none */
    void stored(String content, String preview) {
        this.content = content;
        this.preview = preview;
    }

    void by(@Nullable Long person, Instant at, String sha256) {
        this.person = person;
        this.attachedAt = at.toEpochMilli();
        this.sha256 = sha256;
    }

    /** From one thing, where it waited, to another; in the order of what is attached there. */
    void attach(Ref about, String part, int place, Instant at) {
        this.kind = about.kind();
        this.thing = about.id();
        this.part = part;
        this.place = (short) place;
        this.attachedAt = at.toEpochMilli();
    }

    Ref about() {
        return new Ref(kind, thing);
    }

    String content() {
        return content;
    }

    String preview() {
        return preview;
    }

    /** Of all that is stored of it. */
    List<String> keys() {
        return preview.isEmpty() ? List.of(content) : List.of(content, preview);
    }

    String sha256() {
        return sha256;
    }

    Instant attachedAt() {
        return Instant.ofEpochMilli(attachedAt);
    }

    Attachment told() {
        return new Attachment(id, part, name, type, size, width, height, person == null ? 0 : person);
    }
}
