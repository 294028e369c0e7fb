package org.espace.example.servlet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;
import org.jsoup.Connection.KeyVal;
import org.jsoup.nodes.FormElement;

/** Follows links and fills in forms for one person, or for nobody in particular. Never follows a redirect by itself. */
final class Browser {
    /** Answers that never come are faults, too. */
    private static final Timeout PATIENCE = Timeout.ofMinutes(2);

    private static final CloseableHttpClient HTTP = HttpClients.custom()
            .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                    .setDefaultConnectionConfig(ConnectionConfig.custom()
                            .setSocketTimeout(PATIENCE)
                            .setValidateAfterInactivity(Timeout.ZERO_MILLISECONDS)
                            .build())
                    .setMaxConnPerRoute(16)
                    .build())
            .disableRedirectHandling()
            .disableCookieManagement()
            .disableContentCompression()
            .build();

    private final URI base = Intranet.address();
    private final String name;

    private Browser(String name) {
        this.name = name;
    }

    static Browser nobody() {
        return new Browser("");
    }

    /** Of somebody in {@code tomcat-users.xml}, whose password is the name. */
    static Browser of(String name) {
        return new Browser(name);
    }

    /** A panel; the query is as it stands in the address. */
    Page panel(String widgetAndQuery, String... headers) {
        return get("espace/fragments/" + widgetAndQuery, headers);
    }

    Page get(String address, String... headers) {
        return send(asked(new HttpGet(base.resolve(address)), headers));
    }

    Page send(String method, String address) {
        return send(asked(new HttpUriRequestBase(method, base.resolve(address))));
    }

    /** Sends a form as it was found, but for the fields typed into. */
    Page submit(FormElement form, Map<String, String> typed, String... headers) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (KeyVal field : form.formData()) {
            fields.put(field.key(), field.value());
        }
        fields.putAll(typed);
        return post(form.attr("action"), fields, headers);
    }

    Page post(String address, Map<String, String> fields, String... headers) {
        String sent = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpPost post = new HttpPost(base.resolve(address));
        post.setEntity(new StringEntity(sent, ContentType.APPLICATION_FORM_URLENCODED));
        return send(asked(post, headers));
    }

    /** As forms are encoded; half a surrogate pair goes out as it is, which no browser would do and an attacker would. */
    static String encode(String text) {
        if (text.codePoints().noneMatch(Browser::half)) {
            return URLEncoder.encode(text, UTF_8);
        }
        return text.codePoints()
                .mapToObj(each -> half(each) ? bytes(each) : URLEncoder.encode(Character.toString(each), UTF_8))
                .collect(Collectors.joining());
    }

    private static boolean half(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static String bytes(int half) {
        return "%%%02X%%%02X%%%02X".formatted(0xE0 | half >> 12, 0x80 | half >> 6 & 0x3F, 0x80 | half & 0x3F);
    }

    private HttpUriRequestBase asked(HttpUriRequestBase request, String... namesAndValues) {
        if (!name.isEmpty()) {
            String secret = Base64.getEncoder().encodeToString((name + ":" + name).getBytes(UTF_8));
            request.setHeader("Authorization", "Basic " + secret);
        }
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request.setHeader(namesAndValues[i], namesAndValues[i + 1]);
        }
        return request;
    }

    private Page send(HttpUriRequestBase request) {
        try {
            return answered(request);
        } catch (SocketTimeoutException late) {
            String told = "No answer to " + request.getRequestUri() + "; the server's threads:\n" + threads();
            if (!request.getMethod().equals("GET")) {
                throw new IllegalStateException(told, late);
            }
            // On a machine that stood still meanwhile, time runs out before the server was given any.
            System.err.println(told);
            return again(request, told);
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private Page again(HttpUriRequestBase request, String told) {
        try {
            return answered(request);
        } catch (IOException fault) {
            throw new IllegalStateException("Twice: " + told, fault);
        }
    }

    private Page answered(HttpUriRequestBase request) throws IOException {
        String address = base.resolve(request.getRequestUri()).toString();
        return HTTP.execute(request, answer -> Page.of(address, answer));
    }

    private static String threads() {
        return Thread.getAllStackTraces().entrySet().stream()
                .map(each -> each.getKey() + Arrays.toString(each.getValue()))
                .collect(Collectors.joining("\n"));
    }
}
