package org.espace.person;

import java.util.List;

/**
 * What a host or a file knows of a person; empty is unknown, and leaves what is there.
 *
 * @param units names of the units from the top down to where the person stands
 * @param email as the host knows it; shown to nobody until the person says so
 */
public record Attributes(String name, String job, List<String> units, String place, String email) {
    public static final Attributes UNKNOWN = new Attributes("", "", List.of(), "", "");

    public Attributes {
        units = List.copyOf(units);
    }
}
