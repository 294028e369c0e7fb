package org.espace.example.script;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The site: its pages, a sign-in for show, and the one address that panels need, {@code /espace-token}. Listens to this machine alone. */
public final class Wiki implements AutoCloseable {
    private static final Map<String, String> PEOPLE =
            Map.of("ann", "Ann Whitfield", "bo", "Bo Lindqvist", "cy", "Cy Adeyemi");
    private static final List<String> FILES =
            List.of("index.html", "plain.html", "hostile.html", "app.html", "app.js", "wiki.css", "hostile.css");
    private static final Pattern COOKIE = Pattern.compile("(?:^|; )wiki=([a-z]+)(?:;|$)");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final String origin;
    private String espace = "";
    private @Nullable Voucher voucher;

    /** @param port 0 for any free one */
    public Wiki(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        origin = "http://localhost:" + server.getAddress().getPort();
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** Another host name than eSpace's, so another origin and another site. */
    public String origin() {
        return origin;
    }

    /** From now on its pages hold panels of that eSpace. @param address such as {@code http://127.0.0.1:8080/espace} */
    void joins(String address, Voucher vouching) {
        espace = address;
        voucher = vouching;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (path.equals("/espace-token")) {
                vouch(exchange);
            } else if (path.equals("/favicon.ico")) {
                exchange.sendResponseHeaders(204, -1);
            } else if (path.startsWith("/sign-in/")) {
                signIn(exchange, path.substring("/sign-in/".length()));
            } else {
                page(exchange, path.equals("/") ? "index.html" : path.substring(1));
            }
        }
    }

    /** The whole of what a site has to add: who is signed in here, as eSpace can believe it; 204 for nobody. */
    private void vouch(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        String login = login(exchange);
        if (voucher == null || login == null) {
            exchange.sendResponseHeaders(204, -1);
            return;
        }
        send(exchange, 200, "application/jwt", voucher.of(login, PEOPLE.getOrDefault(login, login)));
    }

    private static void signIn(HttpExchange exchange, String login) throws IOException {
        String known = PEOPLE.containsKey(login) ? login : "";
        exchange.getResponseHeaders().add("Set-Cookie", "wiki=" + known + "; HttpOnly; SameSite=Lax; Path=/");
        exchange.getResponseHeaders().set("Location", "/");
        exchange.sendResponseHeaders(303, -1);
    }

    private void page(HttpExchange exchange, String file) throws IOException {
        if (!FILES.contains(file)) {
            send(exchange, 404, "text/plain", "No such page.");
            return;
        }
        exchange.getResponseHeaders().set("Content-Security-Policy", policy());
        String login = login(exchange);
        String type = file.endsWith(".css") ? "text/css" : file.endsWith(".js") ? "text/javascript" : "text/html";
        send(
                exchange,
                200,
                type,
                text(file)
                        .replace("{espace}", espace)
                        .replace("{who}", login == null ? "nobody" : PEOPLE.getOrDefault(login, login)));
    }

    /** What a page with panels has to allow, and nothing else. */
    private String policy() {
        String server = espace.replaceFirst("(https?://[^/]+).*", "$1");
        return "default-src 'none'; script-src 'self' " + server + "; connect-src 'self' " + server
                + "; img-src 'self' " + server + " blob:; frame-src " + server
                + "; style-src 'self'; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types espace";
    }

    private static @Nullable String login(HttpExchange exchange) {
        Matcher cookie =
                COOKIE.matcher(String.join("; ", exchange.getRequestHeaders().getOrDefault("Cookie", List.of())));
        return cookie.find() && PEOPLE.containsKey(cookie.group(1)) ? cookie.group(1) : null;
    }

    private static String text(String file) throws IOException {
        try (InputStream in = Wiki.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("Expected " + file + " beside " + Wiki.class + ", found none.");
            }
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
