package org.espace.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A file all the way in and out again, through a portlet. */
final class PhotoTest extends PortalStory {

    @Test
    void a_photo_sent_in_is_shown_to_colleagues_and_to_nobody_else() throws IOException {
        Browser ann = browser().signedIn("ann");
        HttpResponse<String> kept = send(ann, picture());
        assertEquals(303, kept.statusCode(), kept.body());
        Document profile = ann.page("/portal/me");
        String address = profile.select("img[src*=photo]").attr("src");
        assertTrue(!address.isEmpty(), profile::text);

        HttpResponse<String> own = browser().signedIn("bo").get(address);
        assertEquals(200, own.statusCode());
        assertEquals("image/jpeg", own.headers().firstValue("Content-Type").orElse(""));
        assertEquals(
                "nosniff", own.headers().firstValue("X-Content-Type-Options").orElse(""));
        assertEquals(
                "private, max-age=31536000, immutable",
                own.headers().firstValue("Cache-Control").orElse(""));
        assertTrue(own.headers().firstValue("Content-Disposition").orElse("").startsWith("inline"));
        assertTrue(browser().get(address).statusCode() >= 300, "nobody in particular sees no photo");
    }

    @Test
    void too_large_a_photo_is_refused_on_the_page_it_was_sent_from() {
        Browser ann = browser().signedIn("ann");
        HttpResponse<String> answer = send(ann, new byte[7_000_000]);
        assertEquals(303, answer.statusCode(), answer.body());
        Document page = ann.page(answer.headers().firstValue("Location").orElse(""));
        assertTrue(page.select("[role=alert]").text().contains("too big"), page::text);
    }

    private static HttpResponse<String> send(Browser visitor, byte[] content) {
        Element form = visitor.page("/portal/me").selectFirst("form[enctype=multipart/form-data]");
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Element hidden : form.select("input[type=hidden]")) {
            part(
                    body,
                    "name=\"" + hidden.attr("name") + "\"",
                    hidden.attr("value").getBytes(UTF_8));
        }
        part(body, "name=\"" + form.select("input[type=file]").attr("name") + "\"; filename=\"ann.png\"", content);
        body.writeBytes("--b--\r\n".getBytes(UTF_8));
        return visitor.send(form.attr("action"), "multipart/form-data; boundary=b", body.toByteArray());
    }

    private static void part(ByteArrayOutputStream body, String name, byte[] content) {
        body.writeBytes(("--b\r\nContent-Disposition: form-data; " + name + "\r\n\r\n").getBytes(UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(UTF_8));
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 400, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
