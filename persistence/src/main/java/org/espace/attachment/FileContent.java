package org.espace.attachment;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.espace.jpa.Unshown;

/** What a file holds, or its preview. The bytes are not copied: they are large, and nobody changes them. */
@Unshown
@Entity
@Table(name = "attachment_content")
class FileContent {
    @Id
    @Column(name = "content_key")
    private String key = "";

    private byte[] bytes = {};

    protected FileContent() {}

    FileContent(String key, byte[] bytes) {
        this.key = key;
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }
}
