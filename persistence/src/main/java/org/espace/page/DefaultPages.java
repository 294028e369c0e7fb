package org.espace.page;

import static org.espace.page.Region.MAIN;
import static org.espace.page.Region.SIDE;

import java.util.List;
import java.util.Set;

/** The pages a new portal starts with. When they change, the edition does, and {@link Editions} brings older portals along. */
final class DefaultPages {
    /** Of the pages below. */
    static final int EDITION = 3;

    private static final String OURS = "espace";

    private DefaultPages() {}

    static List<NewPage> all() {
        return List.of(
                NewPage.of("home", "Home")
                        .with(MAIN, OURS, "ask-box", "question-list")
                        .set("size", 8)
                        .with(SIDE, OURS, "search-box", "my-communities", "community-list"),
                NewPage.of("search", "Search").opening("find").with(MAIN, OURS, "search-results"),
                NewPage.of("communities", "Communities")
                        .with(MAIN, OURS, "community-finder")
                        .with(SIDE, OURS, "my-communities", "proposal-list"),
                NewPage.of("community", "Community")
                        .leading("community", "tag")
                        .with(MAIN, OURS, "ask-box", "question-list")
                        .set("size", 10)
                        .with(MAIN, OURS, "community-care")
                        .with(SIDE, OURS, "community-home", "community-members", "invite"),
                NewPage.of("question", "Question")
                        .leading("thread", "compose")
                        .with(MAIN, OURS, "question-thread")
                        .with(SIDE, OURS, "question-list", "community-home"),
                NewPage.of("people", "People")
                        .opening("unit")
                        .forStaff()
                        .with(MAIN, OURS, "people-finder")
                        .with(SIDE, OURS, "unit-tree"),
                NewPage.of("person", "Person").leading("person").forStaff().with(MAIN, OURS, "person-card"),
                NewPage.of("start", "Start a community")
                        .forStaff()
                        .with(MAIN, OURS, "community-start")
                        .with(SIDE, OURS, "proposal-list"),
                NewPage.of("me", "My profile").leading().forStaff().with(MAIN, OURS, "my-profile"),
                NewPage.of("invitation", "Invitation")
                        .leading("invitation")
                        .forStaff()
                        .with(MAIN, OURS, "invite"));
    }

    /** As edition 1 had those that have changed since. */
    static List<NewPage> before() {
        return List.of(
                NewPage.of("communities", "Communities")
                        .with(MAIN, OURS, "community-list")
                        .with(SIDE, OURS, "my-communities"),
                NewPage.of("community", "Community")
                        .with(MAIN, OURS, "ask-box", "question-list")
                        .with(SIDE, OURS, "community-home"));
    }

    /** Paths of those that edition 1 did not have. */
    static Set<String> added() {
        return Set.of("search", "people", "person", "start", "me", "invitation");
    }
}
