package org.espace.example.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.espace.example.program.Installed;

/** nginx before two nodes, set up as we tell people to set it up but for the ports. Ends with {@link #close}. */
final class Nginx implements AutoCloseable {
    private static final Installed NGINX = new Installed(List.of("nginx"), "espace.nginx", "nginx");
    private static final Path OURS = Path.of("espace-nginx.conf");
    private static final Duration LONGEST_START = Duration.ofSeconds(20);
    /** What a distribution's own configuration brings around ours, without its paths. */
    private static final String AROUND = """
            daemon off;
            pid nginx.pid;
            error_log stderr;
            %s
            events {}
            http {
                access_log off;
                client_body_temp_path body;
                proxy_temp_path proxy;
                fastcgi_temp_path fastcgi;
                uwsgi_temp_path uwsgi;
                scgi_temp_path scgi;
                include espace.conf;
            }
            """;

    private final Process process;
    private final int port;

    private Nginx(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts and returns once it answers. @param folder made for what it writes */
    static Nginx before(URI one, URI other, Path folder) {
        int port = freePort();
        try {
            String ours = Files.readString(OURS)
                    .replace("127.0.0.1:8081", one.getAuthority())
                    .replace("127.0.0.1:8082", other.getAuthority())
                    .replace("127.0.0.1:8080", "127.0.0.1:" + port);
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("espace.conf"), ours);
            String user = "root".equals(System.getProperty("user.name")) ? "user root;" : "";
            Files.writeString(folder.resolve("nginx.conf"), AROUND.formatted(user));
            Process process = new ProcessBuilder(command(folder)).inheritIO().start();
            // Never left behind, not even by tests that end early.
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            Nginx started = new Nginx(process, port);
            started.awaitIt();
            return started;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static List<String> command(Path folder) {
        return List.of(NGINX.find().toString(), "-p", folder.toString(), "-c", "nginx.conf", "-e", "stderr");
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private void awaitIt() {
        Instant until = Instant.now().plus(LONGEST_START);
        while (process.isAlive() && Instant.now().isBefore(until)) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress("127.0.0.1", port), 1_000);
                return;
            } catch (IOException notYet) {
                Thread.onSpinWait();
            }
        }
        throw new IllegalStateException("Expected nginx to answer at " + uri() + ", found "
                + (process.isAlive() ? "no answer." : "its end, see above."));
    }

    /** nginx does not tell which port it took when it may take any. */
    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
