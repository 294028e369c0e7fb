package org.espace.person;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;
import org.espace.shared.PlainText;
import org.jspecify.annotations.Nullable;

@Entity
class Person {
    static final int LONGEST_NAME = 200;

    @Id
    @SequenceGenerator(name = "person", sequenceName = "seq_person", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person")
    private long id;

    private @Nullable String principal;

    private String name;

    @Column(name = "name_key")
    private String nameKey;

    private @Nullable String job;

    private @Nullable String unit;

    @Column(name = "joined_at")
    private long joinedAt;

    private short example;

    protected Person() {}

    Person(NewPerson told, String name) {
        this.principal = told.principal() == null ? null : PlainText.line(told.principal());
        this.name = name;
        this.nameKey = PlainText.key(name, LONGEST_NAME);
        this.job = short200(told.job());
        this.unit = short200(told.unit());
        this.joinedAt = told.joinedAt().toEpochMilli();
        this.example = (short) (told.example() ? 1 : 0);
    }

    PersonCard card() {
        return new PersonCard(id, name, job, unit, Instant.ofEpochMilli(joinedAt), example == 1, "");
    }

    private static @Nullable String short200(@Nullable String text) {
        String clean = PlainText.shorten(PlainText.line(text), 200);
        return clean.isEmpty() ? null : clean;
    }
}
