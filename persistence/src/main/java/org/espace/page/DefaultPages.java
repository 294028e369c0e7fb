package org.espace.page;

import static org.espace.page.Region.MAIN;
import static org.espace.page.Region.SIDE;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The pages a new portal starts with. When they change, the edition does, and {@link Editions} brings older portals along. */
final class DefaultPages {
    /** Of the pages below. */
    static final int EDITION = 4;

    private static final String OURS = "espace";

    private DefaultPages() {}

    static List<NewPage> all() {
        return List.of(
                NewPage.of("home", "Home")
                        .with(MAIN, OURS, "search-box", "ask-box", "question-list")
                        .set("size", 8)
                        .with(SIDE, OURS, "my-communities", "activity")
                        .set("size", 8)
                        .with(SIDE, OURS, "community-list"),
                NewPage.of("new", "What’s new")
                        .forStaff()
                        .with(MAIN, OURS, "activity")
                        .set("size", 30)
                        .with(SIDE, OURS, "my-communities"),
                NewPage.of("communities", "Communities")
                        .with(MAIN, OURS, "community-finder")
                        .with(SIDE, OURS, "my-communities", "proposal-list"),
                NewPage.of("community", "Community")
                        .leading("community", "tag")
                        .with(MAIN, OURS, "search-box", "ask-box", "question-list")
                        .set("size", 6)
                        .with(MAIN, OURS, "discussion-list")
                        .set("size", 5)
                        .with(MAIN, OURS, "experience-list")
                        .set("size", 5)
                        .with(MAIN, OURS, "concern-list")
                        .set("size", 5)
                        .with(MAIN, OURS, "community-care", "talked-pages")
                        .with(SIDE, OURS, "community-home", "activity")
                        .set("size", 8)
                        .with(SIDE, OURS, "community-members", "invite"),
                NewPage.of("question", "Question")
                        .leading("thread", "compose")
                        .with(MAIN, OURS, "question-thread")
                        .with(SIDE, OURS, "question-list", "community-home"),
                NewPage.of("discussion", "Discussion")
                        .leading("discussion")
                        .with(MAIN, OURS, "discussion-thread")
                        .with(SIDE, OURS, "discussion-list", "community-home"),
                NewPage.of("experience", "Experience")
                        .leading("experience")
                        .with(MAIN, OURS, "experience-story")
                        .with(SIDE, OURS, "experience-list", "community-home"),
                NewPage.of("concern", "Concern")
                        .leading("concern")
                        .with(MAIN, OURS, "concern-thread")
                        .with(SIDE, OURS, "concern-list", "community-home"),
                NewPage.of("search", "Search").leading("find").with(MAIN, OURS, "search-results"),
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
                        .with(MAIN, OURS, "invite"),
                NewPage.of("embed", "Panels elsewhere").forAdministrators().with(MAIN, OURS, "embed-builder"));
    }

    /** As earlier editions had those that have changed since, the newest edition first. */
    static List<NewPage> former() {
        return List.of(
                NewPage.of("home", "Home")
                        .with(MAIN, OURS, "ask-box", "question-list")
                        .with(SIDE, OURS, "my-communities", "community-list"),
                NewPage.of("community", "Community")
                        .with(MAIN, OURS, "ask-box", "question-list", "community-care")
                        .with(SIDE, OURS, "community-home", "community-members", "invite"),
                NewPage.of("communities", "Communities")
                        .with(MAIN, OURS, "community-list")
                        .with(SIDE, OURS, "my-communities"),
                NewPage.of("community", "Community")
                        .with(MAIN, OURS, "ask-box", "question-list")
                        .with(SIDE, OURS, "community-home"));
    }

    /** Paths of those that an edition brought first. */
    static Set<String> broughtBy(int edition) {
        return switch (edition) {
            case 2 -> Set.of("people", "person", "start", "me", "invitation");
            case 3 -> Set.of("new", "discussion", "experience", "concern", "search");
            case 4 -> Set.of("embed");
            default -> Set.of();
        };
    }

    /** Paths of those that came after an edition. */
    static Set<String> broughtSince(int edition) {
        return IntStream.rangeClosed(edition + 1, EDITION)
                .mapToObj(DefaultPages::broughtBy)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }
}
