package org.espace.widgets.delivery;

import java.util.List;
import java.util.Map;
import org.espace.person.Attributes;

/** What a host may say about who came: names of JSR-286, PLT.D.1, which every door uses. */
public final class UserAttributes {
    public static final String NAME = "user.name.full";
    public static final String GIVEN = "user.name.given";
    public static final String FAMILY = "user.name.family";
    public static final String JOB = "user.jobtitle";
    public static final String DEPARTMENT = "user.department";
    public static final String EMPLOYER = "user.employer";
    public static final String CITY = "user.business-info.postal.city";
    public static final String EMAIL = "user.business-info.online.email";

    /** All of them, in the order in which people would say them. */
    public static final List<String> ALL = List.of(NAME, GIVEN, FAMILY, JOB, DEPARTMENT, EMPLOYER, CITY, EMAIL);

    private UserAttributes() {}

    static Attributes read(Map<String, String> told) {
        return new Attributes(name(told), of(told, JOB), units(told), of(told, CITY), of(told, EMAIL));
    }

    /** The name in full, put together where the host has only its parts; empty when it has none. */
    private static String name(Map<String, String> told) {
        String full = of(told, NAME);
        return full.isEmpty() ? (of(told, GIVEN) + " " + of(told, FAMILY)).strip() : full;
    }

    /** The units from the top that the host names: the employer, then the department. */
    private static List<String> units(Map<String, String> told) {
        return List.of(of(told, EMPLOYER), of(told, DEPARTMENT)).stream()
                .filter(unit -> !unit.isEmpty())
                .toList();
    }

    /** One of them, without spaces around it; empty when the host does not say. */
    private static String of(Map<String, String> told, String name) {
        String value = told.get(name);
        return value == null ? "" : value.strip();
    }
}
