package org.espace.community;

import java.time.Instant;
import java.util.List;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;
import org.espace.content.Audience;
import org.espace.content.Content;
import org.espace.shared.PlainText;
import org.espace.shared.Ref;
import org.jspecify.annotations.Nullable;

@Entity
class Community {
    static final int LONGEST_NAME = 120;
    static final int LONGEST_PURPOSE = 500;
    static final int LONGEST_WELCOME = 2_000;

    @Id
    @SequenceGenerator(name = "community", sequenceName = "seq_community", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "community")
    private long id;

    private String name;

    @Column(name = "name_key")
    private String nameKey;

    /** The name's key where staff may know of the community; null where it is hidden, so that no name tells of it. */
    @Column(name = "public_name")
    private @Nullable String publicName;

    private String purpose;
    private String welcome;

    private short practice;

    @Enumerated(EnumType.STRING)
    private Privacy privacy;

    @Column(name = "opened_at")
    private long openedAt;

    @Column(name = "archived_at")
    private @Nullable Long archivedAt;

    private short example;

    protected Community() {}

    Community(String name, String purpose, NewCommunity told) {
        this.name = name;
        this.nameKey = key(name);
        this.publicName = told.privacy() == Privacy.CONFIDENTIAL ? null : nameKey;
        this.purpose = purpose;
        this.welcome = "";
        this.practice = (short) (told.practice() ? 1 : 0);
        this.privacy = told.privacy();
        this.openedAt = told.openedAt().toEpochMilli();
        this.example = (short) (told.example() ? 1 : 0);
    }

    static String key(String name) {
        return PlainText.key(name, LONGEST_NAME);
    }

    long id() {
        return id;
    }

    String name() {
        return name;
    }

    String purpose() {
        return purpose;
    }

    Content content() {
        Instant opened = Instant.ofEpochMilli(openedAt);
        Ref ref = new Ref(CommunityContent.KIND, id);
        return new Content(ref, id, 0, name, purpose, "", List.of(), opened, opened, Audience.KNOWERS);
    }

    Sign sign() {
        return new Sign(id, name, purpose, archivedAt != null);
    }

    String welcome() {
        return welcome;
    }

    void describe(String anotherPurpose, String anotherWelcome) {
        purpose = anotherPurpose;
        welcome = anotherWelcome;
    }
}
