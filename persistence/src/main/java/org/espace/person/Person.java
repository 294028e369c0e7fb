package org.espace.person;

import java.time.Instant;
import java.util.Objects;
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

    /** The name of the unit stood in, so that a card needs no other row. */
    private @Nullable String unit;

    @Column(name = "unit_id")
    private @Nullable Long unitId;

    private String place = "";

    private String email = "";

    private String photo = "";

    /** Bits of {@link OwnField}. */
    private int own;

    @Column(name = "joined_at")
    private long joinedAt;

    private short example;

    protected Person() {}

    Person(NewPerson told, String name) {
        this.principal = told.principal() == null ? null : PlainText.line(told.principal());
        this.name = name;
        this.nameKey = PlainText.key(name, LONGEST_NAME);
        this.job = short200(told.job());
        this.joinedAt = told.joinedAt().toEpochMilli();
        this.example = (short) (told.example() ? 1 : 0);
    }

    PersonCard card() {
        return new PersonCard(id, name, job, unit, Instant.ofEpochMilli(joinedAt), example == 1, photo);
    }

    Standing standing() {
        return new Standing(card(), unitId(), place, email);
    }

    /** Whether a host or a file knows anything that is new, and that the person has not typed. */
    boolean differs(Attributes known) {
        return differs(known.name(), name, OwnField.NAME.in(own))
                || differs(known.job(), Objects.requireNonNullElse(job, ""), OwnField.JOB.in(own))
                || differs(known.place(), place, OwnField.PLACE.in(own))
                || differs(known.email(), email, false);
    }

    /** Takes what {@link #differs}. */
    void refresh(Attributes known) {
        rename(taken(known.name(), name, OwnField.NAME.in(own)));
        job = short200(taken(known.job(), Objects.requireNonNullElse(job, ""), OwnField.JOB.in(own)));
        place = taken(known.place(), place, OwnField.PLACE.in(own));
        email = taken(known.email(), email, false);
    }

    private static boolean differs(String told, String has, boolean kept) {
        return !taken(told, has, kept).equals(has);
    }

    private static String taken(String told, String has, boolean kept) {
        String clean = clean(told);
        return kept || clean.isEmpty() ? has : clean;
    }

    /** Takes what the person typed; what differs is theirs from now on. @return whether anything changed */
    boolean describe(String wantedName, String wantedJob, String wantedPlace) {
        int before = own;
        String was = told();
        own = name.equals(wantedName) ? own : OwnField.NAME.addedTo(own);
        own = Objects.requireNonNullElse(job, "").equals(wantedJob) ? own : OwnField.JOB.addedTo(own);
        own = place.equals(wantedPlace) ? own : OwnField.PLACE.addedTo(own);
        rename(wantedName);
        job = short200(wantedJob);
        place = clean(wantedPlace);
        return own != before || !told().equals(was);
    }

    void stand(long in, @Nullable String called) {
        this.unitId = in == 0 ? null : in;
        this.unit = short200(called);
    }

    void photo(String stamp) {
        this.photo = stamp;
    }

    long unitId() {
        return unitId == null ? 0 : unitId;
    }

    private void rename(String wanted) {
        if (!wanted.isEmpty()) {
            this.name = wanted;
            this.nameKey = PlainText.key(wanted, LONGEST_NAME);
        }
    }

    private String told() {
        return String.join("\n", name, String.valueOf(job), place);
    }

    static String clean(@Nullable String text) {
        return PlainText.shorten(PlainText.line(text), LONGEST_NAME).strip();
    }

    private static @Nullable String short200(@Nullable String text) {
        String clean = clean(text);
        return clean.isEmpty() ? null : clean;
    }
}
