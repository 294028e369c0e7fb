package org.espace.example.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import org.apache.hc.client5.http.cache.CacheResponseStatus;
import org.apache.hc.client5.http.cache.HttpCacheContext;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.cookie.BasicCookieStore;
import org.apache.hc.client5.http.cookie.CookieStore;
import org.apache.hc.client5.http.entity.UrlEncodedFormEntity;
import org.apache.hc.client5.http.impl.cache.CacheConfig;
import org.apache.hc.client5.http.impl.cache.CachingHttpClients;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.message.BasicNameValuePair;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;

/** A cache as RFC 9111 has it, between the portal and everybody: what may be kept for all it keeps. Each person has cookies of their own. */
final class SharedCache implements AutoCloseable {
    private static final int LARGEST = 4 << 20;

    private final URI portal;
    private final CloseableHttpClient client = CachingHttpClients.custom()
            .setCacheConfig(CacheConfig.custom()
                    .setSharedCache(true)
                    .setMaxObjectSize(LARGEST)
                    .setMaxCacheEntries(1_000)
                    .build())
            .disableRedirectHandling()
            .build();

    SharedCache(URI portal) {
        this.portal = portal;
    }

    /** What came, and whether the cache gave it without the portal's word. */
    record Answer(int status, String body, boolean kept) {}

    /** Somebody behind the cache. */
    final class Person {
        private final CookieStore cookies = new BasicCookieStore();

        Answer get(String address) {
            return ask(new HttpGet(portal.resolve(address)));
        }

        private Answer ask(ClassicHttpRequest request) {
            HttpCacheContext context = HttpCacheContext.create();
            context.setCookieStore(cookies);
            try {
                return client.execute(
                        request,
                        context,
                        answer -> new Answer(
                                answer.getCode(),
                                answer.getEntity() == null ? "" : EntityUtils.toString(answer.getEntity()),
                                context.getCacheResponseStatus() == CacheResponseStatus.CACHE_HIT));
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }

        private Person signIn(String login) {
            FormElement form = (FormElement)
                    Jsoup.parse(get("/login").body(), portal.toString()).selectFirst("form:has([type=password])");
            form.selectFirst("[name=login]").val(login);
            form.selectFirst("[name=password]").val(Stage.PASSWORD);
            HttpPost post = new HttpPost(portal.resolve(form.attr("action")));
            post.setEntity(new UrlEncodedFormEntity(form.formData().stream()
                    .map(each -> (NameValuePair) new BasicNameValuePair(each.key(), each.value()))
                    .toList()));
            Answer answer = ask(post);
            if (answer.status() != 303) {
                throw new AssertionError("Expected " + login + " to come in, found status " + answer.status());
            }
            return this;
        }
    }

    Person nobody() {
        return new Person();
    }

    Person as(String login) {
        return new Person().signIn(login);
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
