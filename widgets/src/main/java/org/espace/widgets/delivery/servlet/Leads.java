package org.espace.widgets.delivery.servlet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which panel shows what somebody has chosen. Stateless. */
final class Leads {
    /** The most particular choice first. */
    private static final List<Map.Entry<String, String>> PANELS = List.of(
            Map.entry("thread", "question-thread"),
            Map.entry("compose", "question-thread"),
            Map.entry("discussion", "discussion-thread"),
            Map.entry("experience", "experience-story"),
            Map.entry("concern", "concern-thread"),
            Map.entry("person", "person-card"),
            Map.entry("find", "search-results"),
            Map.entry("tag", "question-list"),
            Map.entry("community", "community-home"));

    private Leads() {}

    /** Of those parameters, the panel of the most particular one. */
    static Optional<String> panel(Set<String> chosen) {
        return PANELS.stream()
                .filter(each -> chosen.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
