package org.espace.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** What any portlet is given: the body of its form, and who is signed in. */
final class ServedTest extends PortalStory {

    @Test
    void a_form_that_came_in_parts_reaches_the_portlet_whole_and_so_do_the_parameters_of_its_address() {
        Browser ann = browser();
        String action = ann.page("/portal/pair")
                .select("#" + window("pair", 0) + " form")
                .attr("action");
        byte[] body = ("--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n" + "x".repeat(3_000_000)
                        + "\r\n--b--\r\n")
                .getBytes(UTF_8);
        HttpResponse<String> answer = ann.send(action, "multipart/form-data; boundary=b", body);
        assertEquals(303, answer.statusCode(), answer.body());
        String said =
                ann.page(answer.headers().firstValue("Location").orElse("")).text();
        assertTrue(said.contains("read " + body.length + " u"), said);
    }

    @Test
    void a_portlet_is_told_of_people_what_its_application_declares() {
        String told = browser()
                .signedIn("ann")
                .page("/portal/pair")
                .select("p.said")
                .first()
                .text();
        assertTrue(told.contains("told {user.name.full=Ann Kelly}"), told);
        assertTrue(
                browser().page("/portal/pair").select("p.said").first().text().contains("told null"));
    }
}
