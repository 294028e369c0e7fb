package org.espace.example;

import java.util.Arrays;
import java.util.List;

/** The upper levels of Northvale Health, each with the units below it and where most of its people are found. */
enum Division {
    LEADERSHIP(
            "Leadership and Quality", "Northvale House", "Executive Team", "Nursing and Quality", "Patient Experience"),
    WARDS("Wards", "Northvale General", "Elm Ward", "Rowan Ward", "Maple Ward", "Ash Ward", "Maternity"),
    ACUTE(
            "Urgent and Critical Care",
            "Northvale General",
            "Emergency Department",
            "Intensive Care",
            "Site Team",
            "Hospital at Night",
            "Mental Health Liaison"),
    MEDICAL(
            "Medicine and Surgery",
            "Northvale General",
            "General Medicine",
            "General Surgery",
            "Theatres",
            "Outpatients"),
    SUPPORT("Clinical Support", "Northvale General", "Pharmacy", "Imaging", "Pathology", "Therapies"),
    COMMUNITY("Community Services", "Eastgate Clinic", "Community Nursing East", "Community Nursing West"),
    PEOPLE(
            "People and Finance",
            "Northvale House",
            "People Team",
            "Workforce Systems",
            "Temporary Staffing",
            "Finance",
            "Procurement"),
    SITE("Estates and Facilities", "Northvale General", "Estates", "Facilities", "Portering"),
    DIGITAL("Digital Services", "Northvale House", "Digital", "IT", "Patient Records");

    private static final String TOP = "Northvale Health";

    final String place;
    private final String title;
    private final List<String> units;

    Division(String title, String place, String... units) {
        this.title = title;
        this.place = place;
        this.units = List.of(units);
    }

    /** @throws IllegalArgumentException when no division has a unit of that name */
    static Division of(String unit) {
        return Arrays.stream(values())
                .filter(each -> each.units.contains(unit))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("expected a unit of a division, found '" + unit + "'"));
    }

    /** Names from the top down to a unit of this division. */
    List<String> path(String unit) {
        return List.of(TOP, title, unit);
    }
}
