package org.espace.community;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;
import org.espace.shared.PlainText;
import org.jspecify.annotations.Nullable;

@Entity
class Community {
    static final int LONGEST_NAME = 120;
    static final int LONGEST_PURPOSE = 500;

    @Id
    @SequenceGenerator(name = "community", sequenceName = "seq_community", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "community")
    private long id;

    private String name;

    @Column(name = "name_key")
    private String nameKey;

    private String purpose;

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
        this.purpose = purpose;
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
}
