package org.espace.widgets.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import org.espace.community.Privacy;
import org.espace.community.Role;
import org.espace.concern.ConcernService;
import org.espace.concern.HandlerCard;
import org.espace.concern.NewConcern;
import org.espace.concern.RaiseForm;
import org.espace.concern.Stage;
import org.espace.concern.Way;
import org.espace.discussion.DiscussionDraft;
import org.espace.shared.Actor;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What authors and coordinators do with things as a whole, and nobody else does. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ApiTendingTest {
    @Parameter
    TestDatabase engine;

    private ApiWorld world;
    private Town town;
    private long open;

    @BeforeEach
    void begin() {
        world = ApiWorld.shared(engine);
        town = world.town();
        open = world.samples().open;
    }

    @Test
    void a_question_is_closed_with_its_reason_and_opened_again() {
        String other = "" + world.samples().question();
        String question = question();
        String why = "{\"reason\": \"duplicate\", \"words\": \" See there. \", \"other\": \"" + other + "\"}";
        assertEquals(404, call("PUT", question + "/closing", "cy", why).statusCode());
        assertEquals(204, call("PUT", question + "/closing", "ann", why).statusCode());
        assertEquals(204, call("PUT", question + "/closing", "ann", why).statusCode(), "said again, it is so");
        JsonNode closed = read(question).path("closed");
        assertEquals(
                "duplicate See there.",
                closed.path("reason").asText() + " " + closed.path("words").asText());
        assertEquals(other, closed.at("/other/id").asText());
        HttpResponse<String> otherwise = call("PUT", question + "/closing", "ann", "{\"reason\": \"settled\"}");
        assertTrue(otherwise.body().contains("It is closed already."), otherwise::body);
        assertEquals(
                422,
                call("POST", question + "/answers", "bo", "{\"body\": \"So.\"}").statusCode());
        assertEquals(204, call("DELETE", question + "/closing", "bo", null).statusCode());
        assertTrue(read(question).path("closed").isMissingNode());
    }

    @Test
    void what_a_closing_lacks_is_told_by_its_field() {
        HttpResponse<String> none = call("PUT", question() + "/closing", "ann", "{\"reason\": \"duplicate\"}");
        assertEquals(
                "other", Description.json(none.body()).at("/faults/0/field").asText(), none::body);
        HttpResponse<String> silent = call("PUT", question() + "/closing", "ann", "{\"reason\": \"elsewhere\"}");
        assertEquals(
                "words", Description.json(silent.body()).at("/faults/0/field").asText(), silent::body);
    }

    @Test
    void a_merged_question_leads_to_the_one_that_is_left_whatever_is_done_with_it() {
        String question = question();
        long other = world.samples().question();
        String into = "{\"other\": \"" + other + "\"}";
        assertEquals(404, call("POST", question + "/merging", "ann", into).statusCode(), "ann coordinates nothing");
        String key = "\"merged " + question + "\"";
        HttpResponse<String> merged = call("POST", question + "/merging", "bo", into, "Idempotency-Key", key);
        assertEquals(201, merged.statusCode(), merged::body);
        assertEquals("" + other, Description.json(merged.body()).path("id").asText());
        assertEquals(
                merged.body(),
                call("POST", question + "/merging", "bo", into, "Idempotency-Key", key)
                        .body());
        assertEquals(204, call("PUT", question + "/following", "cy", null).statusCode());
        JsonNode left = Description.json(world.server().get(question, "cy").body());
        assertEquals("" + other, left.path("id").asText());
        assertTrue(left.at("/mine/following").asBoolean(), left::toString);
    }

    @Test
    void a_coordinator_pins_locks_splits_and_moves_a_discussion() {
        String discussion = discussion();
        assertEquals(404, call("PUT", discussion + "/pin", "ann", null).statusCode());
        assertEquals(204, call("PUT", discussion + "/pin", "bo", null).statusCode());
        assertTrue(read(discussion).path("pinned").asBoolean());
        String first = posted(discussion, "One");
        String second = posted(discussion, "Two");
        HttpResponse<String> split = call(
                "POST",
                discussion + "/splitting",
                "bo",
                "{\"posts\": [\"" + first + "\"], \"onwards\": true, \"title\": \"Another matter\"}");
        assertEquals(201, split.statusCode(), split::body);
        JsonNode made = read(Description.json(split.body()).path("self").asText());
        assertEquals(first, made.at("/posts/items/0/id").asText());
        assertEquals(second, made.at("/posts/items/1/id").asText());
        assertEquals(
                204,
                call("PUT", discussion + "/lock", "bo", "{\"reason\": \"It ends.\"}")
                        .statusCode());
        assertEquals("It ends.", read(discussion).at("/lock/reason").asText());
        assertEquals(
                422,
                call("POST", discussion + "/posts", "ann", "{\"body\": \"No!\"}")
                        .statusCode());
        assertEquals(204, call("DELETE", discussion + "/lock", "bo", null).statusCode());
        String elsewhere = "" + town.community("Moved to by JSON " + discussion, Privacy.OPEN);
        call("PUT", discussion + "/community", "bo", "{\"community\": \"" + elsewhere + "\"}");
        JsonNode moved = read(discussion);
        assertEquals(elsewhere, moved.at("/community/id").asText());
        assertTrue(moved.path("lock").isMissingNode() && !moved.path("pinned").asBoolean(), moved::toString);
    }

    @Test
    void what_a_split_lacks_is_told_by_its_field() {
        HttpResponse<String> none =
                call("POST", discussion() + "/splitting", "bo", "{\"posts\": [], \"title\": \"Another\"}");
        JsonNode fault = Description.json(none.body()).at("/faults/0");
        assertEquals(
                "posts none-chosen",
                fault.path("field").asText() + " " + fault.path("code").asText());
    }

    @Test
    void nothing_hidden_is_found_out_by_naming_it_from_elsewhere() {
        long hidden = town.community("Hidden from dee " + world.samples().number(), Privacy.CONFIDENTIAL);
        long secret = town.question(hidden, "Who may know of this?", "");
        long own = town.community("Of dee by JSON " + secret, Privacy.OPEN);
        town.domain.memberships().enrol(own, town.dee.person(), Role.COORDINATOR, town.clock.instant());
        String question = "/questions/" + town.question(own, "Who may know of that?", "");
        String discussion =
                "/discussions/" + town.domain.discussions().open(town.dee, own, new DiscussionDraft("That", "So."));
        same("PUT", question + "/closing", "{\"reason\": \"duplicate\", \"other\": \"?\"}", secret);
        same("POST", question + "/merging", "{\"other\": \"?\"}", secret);
        same("PUT", discussion + "/community", "{\"community\": \"?\"}", hidden);
    }

    private void same(String method, String path, String body, long hidden) {
        HttpResponse<String> none = call(method, path, "dee", body.replace("?", "987654321987654321"));
        HttpResponse<String> found = call(method, path, "dee", body.replace("?", "" + hidden));
        assertEquals(none.statusCode() + none.body(), found.statusCode() + found.body());
        assertEquals(4, found.statusCode() / 100, found::body);
    }

    @Test
    void how_an_experience_stands_is_said_by_who_looked_at_it() {
        String review = world.samples().done("reviewExperience").path();
        String experience = review.replace("/review", "");
        assertEquals(404, call("PUT", review, "cy", "{\"holds\": false}").statusCode());
        assertEquals(204, call("PUT", review, "bo", "{\"holds\": false}").statusCode());
        assertEquals("out-of-date", read(experience).path("freshness").asText());
        assertEquals(204, call("PUT", review, "ann", "{\"holds\": true}").statusCode());
        assertEquals("fresh", read(experience).path("freshness").asText());
    }

    @Test
    void how_far_a_concern_has_come_is_said_by_who_handles_it() {
        String concern = "/concerns/" + world.samples().concern();
        String heard = "{\"stage\": \"heard\", \"body\": \"It is on the list.\"}";
        assertEquals(404, call("POST", concern + "/steps", "ann", heard).statusCode());
        assertEquals(201, call("POST", concern + "/steps", "bo", heard).statusCode());
        JsonNode told = read(concern);
        assertEquals("heard", told.at("/concern/stage").asText());
        assertEquals("Bo Lindqvist", told.at("/lines/items/0/by/name").asText());
        HttpResponse<String> back =
                call("POST", concern + "/steps", "bo", "{\"stage\": \"raised\", \"body\": \"Not yet.\"}");
        assertEquals(
                "stage", Description.json(back.body()).at("/faults/0/field").asText(), back::body);
    }

    @Test
    void of_a_concern_that_is_not_out_yet_even_its_handlers_hear_nothing_here() {
        long concern = confided();
        String heard = "{\"stage\": \"heard\", \"body\": \"It is on the list.\"}";
        for (String as : List.of("ann", "bo", "cy")) {
            String none = call("GET", "/concerns/987654321987654321", as, null).body();
            assertEquals(none, call("GET", "/concerns/" + concern, as, null).body());
            assertEquals(
                    none,
                    call("POST", "/concerns/" + concern + "/steps", as, heard).body());
            assertEquals(
                    none,
                    call("PUT", "/concerns/" + concern + "/following", as, null).body());
            assertEquals(
                    none,
                    call("DELETE", "/concerns/" + concern + "/following", as, null)
                            .body());
        }
        assertEquals(
                1,
                town.domain
                        .concerns()
                        .step(town.ann, concern, Stage.HEARD, "In the panel.")
                        .place());
    }

    /** To ann and dee. */
    private long confided() {
        ConcernService concerns = town.domain.concerns();
        long ward = town.community("Confided by JSON " + world.samples().number(), Privacy.OPEN);
        Actor author = town.person(null, "Cora Lane", "Nurse");
        for (Actor each : List.of(town.dee, author)) {
            town.domain.memberships().enrol(ward, each.person(), Role.MEMBER, town.clock.instant());
        }
        concerns.nameHandler(town.bo, ward, town.ann.person());
        concerns.nameHandler(town.bo, ward, town.dee.person());
        RaiseForm form = concerns.form(town.domain.communities().access(author, ward), null);
        List<Long> handlers = form.handlers().stream().map(HandlerCard::person).toList();
        NewConcern told =
                new NewConcern(ward, Way.CONFIDENTIAL, "A door that does not close", "So.", form.slip(), handlers);
        return concerns.raise(author, told).id();
    }

    private String question() {
        return "/questions/" + world.samples().question();
    }

    private String discussion() {
        return "/discussions/"
                + town.domain.discussions().open(town.ann, open, new DiscussionDraft("Swaps", "Shall we?"));
    }

    private String posted(String discussion, String words) {
        HttpResponse<String> made = call("POST", discussion + "/posts", "ann", "{\"body\": \"" + words + "\"}");
        return Description.json(made.body()).path("id").asText();
    }

    private JsonNode read(String path) {
        return Description.json(world.server().get(path, "ann").body());
    }

    private HttpResponse<String> call(String method, String path, String as, String body, String... headers) {
        return world.server().call(method, path, as, body, headers);
    }
}
