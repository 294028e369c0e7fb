package org.espace.widgets.delivery.servlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EspaceContextTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"/espace, ''", "/intranet, /espace", "'', /espace"})
    void starts_in_any_web_application_below_espace(String contextPath, String prefix) throws Exception {
        try (RunningContext server = running(contextPath)) {
            HttpResponse<String> css = server.get(contextPath + prefix + "/espace.css");
            assertEquals(200, css.statusCode());
            assertTrue(css.body().contains("--es-accent") && css.body().contains(".es-prose"));
            String script = server.get(contextPath + prefix + "/espace.js")
                    .headers()
                    .firstValue("Content-Type")
                    .orElse("");
            assertEquals("text/javascript;charset=utf-8", script);
            HttpResponse<String> unknown = server.get(contextPath + prefix + "/fragments/nonsense");
            assertEquals(404, unknown.statusCode());
            assertTrue(unknown.body().contains("data-es-panel"));
        }
    }

    @Test
    void keeps_its_data_in_a_folder_that_stands_already() throws Exception {
        Path data = Files.createDirectory(folder.resolve("data"));
        try (RunningContext server = running("/intranet")) {
            assertEquals(
                    200, server.get("/intranet/espace/fragments/community-list").statusCode());
        }
        assertTrue(Files.isDirectory(data.resolve("database")) && Files.isDirectory(data.resolve("search")));
    }

    @Test
    void a_file_is_kept_for_ever_under_its_version_and_validated_without() throws Exception {
        try (RunningContext server = running("/espace")) {
            HttpResponse<String> first = server.get("/espace/espace.css");
            String etag = first.headers().firstValue("ETag").orElseThrow();
            assertEquals(
                    "public, no-cache",
                    first.headers().firstValue("Cache-Control").orElse(""));
            HttpResponse<String> versioned = server.get("/espace/espace.css?v=" + etag.replace("\"", ""));
            assertEquals(
                    "public, max-age=31536000, immutable",
                    versioned.headers().firstValue("Cache-Control").orElse(""));
            assertEquals(
                    304, server.get("/espace/espace.css", "If-None-Match", etag).statusCode());
        }
    }

    @ParameterizedTest
    @CsvSource({"/espace, ''", "/intranet, /espace"})
    void feeds_are_read_without_signing_in_and_validated(String contextPath, String prefix) throws Exception {
        try (RunningContext server = running(contextPath)) {
            String path = contextPath + prefix + "/feeds/questions/newest";
            HttpResponse<String> feed = server.get(path);
            assertEquals(200, feed.statusCode());
            assertEquals(
                    "application/atom+xml;charset=utf-8",
                    feed.headers().firstValue("Content-Type").orElse(""));
            assertTrue(feed.body().contains("/feeds/questions/newest\""), feed.body());
            assertTrue(feed.body().contains(prefix + "/fragments/activity?full=true"), feed.body());
            String etag = feed.headers().firstValue("ETag").orElseThrow();
            assertEquals(304, server.get(path, "If-None-Match", etag).statusCode());
            String date = feed.headers().firstValue("Last-Modified").orElseThrow();
            assertEquals(304, server.get(path, "If-Modified-Since", date).statusCode());
            assertEquals(200, server.get(path, "If-Modified-Since", "yesterday").statusCode());
            assertEquals(404, server.get(path + "?key=forged").statusCode());
            assertEquals(404, server.get(contextPath + prefix + "/feeds/").statusCode());
        }
    }

    private RunningContext running(String contextPath) {
        return new RunningContext(folder, contextPath, none -> {});
    }
}
