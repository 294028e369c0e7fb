package org.espace.unit;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.SequenceGenerator;
import javax.persistence.Table;
import org.espace.shared.PlainText;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "org_unit")
class OrgUnit {
    static final int LONGEST_NAME = 200;

    @Id
    @SequenceGenerator(name = "org_unit", sequenceName = "seq_org_unit", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "org_unit")
    private long id;

    private @Nullable String code;

    @Column(name = "parent_id")
    private long parent;

    private String name;

    @Column(name = "name_key")
    private String nameKey;

    /** The way from the top, such as {@code /50/51/}: all below a unit begin with its own. */
    private String trail = "/";

    /** Counted by statements of its own, never by this field, so that two at once are both counted. */
    private long people;

    protected OrgUnit() {}

    OrgUnit(@Nullable String code, String name, long parent) {
        this.code = code;
        this.parent = parent;
        rename(name);
    }

    static String key(String name) {
        return PlainText.key(name, LONGEST_NAME);
    }

    final void rename(String wanted) {
        this.name = wanted;
        this.nameKey = key(wanted);
    }

    void know(String wanted) {
        this.code = wanted;
    }

    void stand(long under, String at) {
        this.parent = under;
        this.trail = at;
    }

    UnitCard card(long total) {
        return new UnitCard(id, code == null ? "" : code, name, parent, total, people);
    }

    long id() {
        return id;
    }

    @Nullable
    String code() {
        return code;
    }

    long parent() {
        return parent;
    }

    String name() {
        return name;
    }

    String trail() {
        return trail;
    }
}
