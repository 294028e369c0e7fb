package org.espace.page;

import static org.espace.page.Region.MAIN;
import static org.espace.page.Region.SIDE;

import java.util.List;

/** The pages a new portal starts with. */
final class DefaultPages {
    private static final String OURS = "espace";

    private DefaultPages() {}

    static List<NewPage> all() {
        return List.of(
                NewPage.of("home", "Home")
                        .with(MAIN, OURS, "ask-box", "question-list")
                        .set("size", 8)
                        .with(SIDE, OURS, "my-communities", "community-list"),
                NewPage.of("communities", "Communities")
                        .with(MAIN, OURS, "community-list")
                        .set("size", 20)
                        .with(SIDE, OURS, "my-communities"),
                NewPage.of("community", "Community")
                        .leading("community", "tag")
                        .with(MAIN, OURS, "ask-box", "question-list")
                        .set("size", 10)
                        .with(SIDE, OURS, "community-home"),
                NewPage.of("question", "Question")
                        .leading("thread", "compose")
                        .with(MAIN, OURS, "question-thread")
                        .with(SIDE, OURS, "question-list", "community-home"));
    }
}
