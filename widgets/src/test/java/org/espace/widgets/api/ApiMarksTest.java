package org.espace.widgets.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.espace.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said without writing is said once, told to who said it, and taken back. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ApiMarksTest {
    @Parameter
    TestDatabase engine;

    private ApiWorld world;

    @BeforeEach
    void begin() {
        world = ApiWorld.shared(engine);
    }

    @Test
    void who_found_a_question_or_an_answer_useful_counts_once() {
        String answer = world.samples().done("findAnswerUseful").path();
        String question = answer.replaceFirst("/answers/.*", "");
        for (String path : new String[] {question + "/useful", answer}) {
            twice("PUT", path, "cy");
        }
        JsonNode mine = read(question, "cy");
        assertEquals("1 true 1 true", useful(mine.path("post")) + " " + useful(mine.at("/answers/items/0")));
        assertTrue(mine.at("/mine/useful").asBoolean());
        JsonNode others = read(question, "bo");
        assertEquals("1 false 1 false", useful(others.path("post")) + " " + useful(others.at("/answers/items/0")));
        assertFalse(others.at("/mine/useful").asBoolean());
        for (String path : new String[] {question + "/useful", answer}) {
            twice("DELETE", path, "cy");
        }
        mine = read(question, "cy");
        assertEquals("0 false 0 false", useful(mine.path("post")) + " " + useful(mine.at("/answers/items/0")));
    }

    private static String useful(JsonNode post) {
        return post.path("useful").asInt() + " " + post.path("mine").asBoolean();
    }

    @Test
    void an_answer_to_another_question_is_none_to_this() {
        String answer = world.samples().done("findAnswerUseful").path();
        String elsewhere = answer.replaceFirst(
                "/questions/[0-9]+", "/questions/" + world.samples().question());
        assertEquals(404, world.server().call("PUT", elsewhere, "cy", null).statusCode());
        String question = answer.replaceFirst("/answers/[0-9]+", "/answers/0");
        assertEquals(404, world.server().call("PUT", question, "cy", null).statusCode(), "no answer is 0");
    }

    @Test
    void who_has_a_question_too_follows_it_and_who_asked_it_has_it_anyway() {
        String question = "/questions/" + world.samples().question();
        assertEquals(
                404,
                world.server().call("PUT", question + "/me-too", "ann", null).statusCode());
        twice("PUT", question + "/me-too", "cy");
        JsonNode told = read(question, "cy");
        assertEquals(1, told.path("meToo").asInt());
        assertEquals(
                "{\"useful\":false,\"meToo\":true,\"following\":true,\"asked\":false}",
                told.path("mine").toString());
        twice("DELETE", question + "/me-too", "cy");
        assertEquals(0, read(question, "cy").path("meToo").asInt());
        assertEquals(
                "{\"useful\":false,\"meToo\":false,\"following\":true,\"asked\":false}",
                read(question, "cy").path("mine").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"followQuestion", "followDiscussion", "followExperience", "followConcern"})
    void whether_the_caller_follows_is_told_to_the_caller(String operation) {
        String path = world.samples().done(operation).path();
        String thing = path.replace("/following", "");
        boolean question = operation.equals("followQuestion");
        String pointer = question ? "/mine/following" : "/following";
        assertFalse(read(thing, "cy").at(pointer).asBoolean(true));
        twice("PUT", path, "cy");
        assertTrue(read(thing, "cy").at(pointer).asBoolean());
        assertFalse(read(thing, "dee").at(pointer).asBoolean(true));
        twice("DELETE", path, "cy");
        assertFalse(read(thing, "cy").at(pointer).asBoolean(true));
    }

    @Test
    void a_talk_is_followed_by_any_of_its_posts() {
        String following = world.samples().done("followTalk").path();
        String talk = "/communities/" + world.samples().open + "/talk?subject=Rota&size=1";
        world.server().call("DELETE", following, "cy", null);
        assertFalse(read(talk, "cy").path("following").asBoolean(true));
        twice("PUT", following, "cy");
        assertTrue(read(talk, "cy").path("following").asBoolean());
        assertFalse(
                read(talk.replace("Rota", "Nothing"), "cy").path("following").asBoolean(true));
    }

    @Test
    void reactions_are_counted_each_by_its_word() {
        String thanks = world.samples().done("reactToPost").path();
        String discussion = thanks.replaceFirst("/posts/.*", "");
        twice("PUT", thanks, "cy");
        twice("PUT", thanks, "bo");
        twice("PUT", thanks.replace("thanks", "idea"), "bo");
        assertEquals(
                "[{\"reaction\":\"thanks\",\"count\":2,\"mine\":true},{\"reaction\":\"idea\",\"count\":1,\"mine\":false}]",
                read(discussion, "cy").at("/posts/items/0/reactions").toString());
        twice("DELETE", thanks, "cy");
        assertEquals(
                1, read(discussion, "cy").at("/posts/items/0/reactions/0/count").asInt());
        String none = thanks.replace("thanks", "THANKS");
        assertEquals(404, world.server().call("PUT", none, "cy", null).statusCode());
        String elsewhere = thanks.replaceFirst(
                "/discussions/[0-9]+",
                world.samples().done("pinDiscussion").path().replace("/pin", ""));
        assertEquals(404, world.server().call("PUT", elsewhere, "cy", null).statusCode());
    }

    @Test
    void a_question_about_a_page_has_its_answer_when_who_asked_says_so() {
        String answered = world.samples().done("settleTalkQuestion").path();
        assertEquals(404, world.server().call("PUT", answered, "cy", null).statusCode());
        String talk = "/communities/" + world.samples().open + "/talk?subject=Rota&size=1";
        twice("PUT", answered, "ann");
        assertTrue(read(talk, "ann").at("/posts/items/0/answered").asBoolean());
        twice("DELETE", answered, "bo");
        assertFalse(read(talk, "ann").at("/posts/items/0/answered").asBoolean());
    }

    private void twice(String method, String path, String as) {
        for (int i = 0; i < 2; i++) {
            assertEquals(204, world.server().call(method, path, as, null).statusCode(), path);
        }
    }

    private JsonNode read(String path, String as) {
        return Description.json(world.server().get(path, as).body());
    }
}
