package org.espace.setting;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** One thing decided otherwise than we would. */
@Entity(name = "OrganisationSetting")
@Table(name = "organisation_setting")
class Setting {
    @Id
    private String name;

    @Column(name = "content")
    private String value;

    protected Setting() {}

    Setting(String name, String value) {
        this.name = name;
        this.value = value;
    }

    String name() {
        return name;
    }

    String value() {
        return value;
    }

    void become(String another) {
        value = another;
    }
}
