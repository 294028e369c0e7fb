package org.espace.example;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Where a person is named in what others would miss, if it went with the person: words, a mark that is counted, an acceptance, a wish, a
 * task, credit. Every other trace of a person goes with them.
 */
record Needed(String table, String column, String further) {
    static final List<Needed> PLACES = List.of(
            in("question", "author_id"),
            in("answer", "author_id"),
            in("post_comment", "author_id"),
            in("vote", "person_id"),
            in("acceptance", "person_id"),
            in("me_too", "person_id"),
            in("closing", "person_id"),
            in("merged_question", "author_id"),
            in("merged_question", "merged_by"),
            in("revision", "author_id"),
            in("discussion", "author_id"),
            in("discussion_post", "author_id"),
            in("discussion_lock", "person_id"),
            in("post_reaction", "person_id"),
            in("talk_post", "author_id"),
            in("experience", "author_id"),
            in("experience", "asker_id"),
            in("experience", "answerer_id"),
            in("experience_use", "person_id"),
            in("concern", "author_id"),
            in("concern_remark", "person_id"),
            in("concern_confided", "person_id"),
            in("concern_handler", "person_id"),
            in("proposal", "proposer_id"),
            in("proposal_supporter", "person_id"),
            in("leadership", "person_id"),
            new Needed("invitation", "inviter_id", " and t.state = 'ACCEPTED'"),
            new Needed("membership", "person_id", " and t.role = 'COORDINATOR'"));

    private static Needed in(String table, String column) {
        return new Needed(table, column, "");
    }

    /** The condition on a row of {@code person} that any of the places names it. */
    static String condition() {
        return PLACES.stream().map(Needed::exists).collect(Collectors.joining(" or ", "(", ")"));
    }

    private String exists() {
        return "exists (select 1 from %s t where t.%s = person.id%s)".formatted(table, column, further);
    }
}
