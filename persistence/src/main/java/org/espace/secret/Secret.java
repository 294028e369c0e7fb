package org.espace.secret;

import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.espace.jpa.Unshown;

@Entity
@Unshown
@Table(name = "secret")
class Secret {
    @Id
    private String name;

    private String bytes;

    protected Secret() {}

    Secret(String name, String bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    String bytes() {
        return bytes;
    }
}
