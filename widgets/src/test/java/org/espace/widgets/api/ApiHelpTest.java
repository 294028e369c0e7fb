package org.espace.widgets.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.espace.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** People are asked for help by their consent, and may say no without being named. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ApiHelpTest {
    @Parameter
    TestDatabase engine;

    private ApiWorld world;

    @BeforeEach
    void begin() {
        world = ApiWorld.shared(engine);
    }

    @Test
    void who_asked_sees_who_could_help_and_asks_them_however_often_that_is_said() {
        String topic = "bilbies-" + world.samples().number();
        String helper = "" + HelpSamples.helper(world.samples(), topic).person();
        String question = "/questions/" + world.town().question(world.samples().open, "Who knows of bilbies?", topic);
        JsonNode before = read(question + "/helpers");
        assertEquals(helper, before.at("/suggested/0/person/id").asText(), before::toString);
        assertEquals(topic, before.at("/suggested/0/topics/0").asText(), before::toString);
        for (int i = 0; i < 2; i++) {
            assertEquals(204, put(question + "/helpers/" + helper, "ann").statusCode());
        }
        JsonNode after = read(question + "/helpers");
        assertEquals(helper, after.at("/waiting/0/id").asText(), after::toString);
        assertTrue(after.path("suggested").isEmpty(), after::toString);
        assertEquals(404, put(question + "/helpers/" + helper, "cy").statusCode(), "cy neither asked nor coordinates");
    }

    @Test
    void who_was_asked_is_told_so_and_says_no_without_being_named() {
        Sample no = world.samples().done("declineHelp");
        String question = no.path().replace("/cannot-help", "");
        assertTrue(asked(question, no.as()));
        assertFalse(asked(question, "ann"));
        for (int i = 0; i < 2; i++) {
            assertEquals(204, put(no.path(), no.as()).statusCode());
        }
        assertFalse(asked(question, no.as()));
        assertTrue(read(question + "/helpers").path("waiting").isEmpty());
        assertEquals(404, put(no.path(), "bo").statusCode(), "bo was not asked");
    }

    @Test
    void nobody_learns_why_somebody_cannot_be_asked() {
        Sample no = world.samples().done("declineHelp");
        put(no.path(), no.as());
        String helpers = no.path().replace("cannot-help", "helpers/");
        long declined = world.town().domain.people().byPrincipal(no.as()).id();
        String none = put(helpers + "987654321987654321", "ann").body();
        assertEquals(
                "person cannot-be-asked",
                Description.json(none).at("/faults/0/field").asText() + " "
                        + Description.json(none).at("/faults/0/code").asText());
        for (long person :
                new long[] {declined, world.town().cy.person(), world.town().ann.person()}) {
            assertEquals(none, put(helpers + person, "ann").body());
        }
    }

    private boolean asked(String question, String as) {
        return Description.json(world.server().get(question, as).body())
                .at("/mine/asked")
                .asBoolean();
    }

    private JsonNode read(String path) {
        return Description.json(world.server().get(path, "ann").body());
    }

    private HttpResponse<String> put(String path, String as) {
        return world.server().call("PUT", path, as, null);
    }
}
