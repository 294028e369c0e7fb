package org.espace.example.program;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A Tomcat as its zip has it, in a process of its own that ends with {@link #close}; its {@code server.xml} asks for port 0. Not for several threads. */
public final class Tomcat implements AutoCloseable {
    private static final Pattern LISTENS = Pattern.compile("Starting ProtocolHandler .*-(\\d+)\"]");
    private static final Pattern READY = Pattern.compile("Server startup in");

    private final Program program;
    private final URI uri;

    private Tomcat(Program program) {
        this.program = program;
        this.uri = URI.create("http://127.0.0.1:" + program.told(LISTENS) + "/");
    }

    /**
     * Starts what Tomcat's script starts, without the script, which is not for every system, and returns once everything is deployed.
     *
     * @param properties system properties of the server
     */
    public static Tomcat start(Path home, Map<String, String> properties) {
        List<String> command = new ArrayList<>(Program.java(
                // Pluto reads its descriptors by an old JAXB
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Dcatalina.home=" + home,
                "-Djava.io.tmpdir=" + home.resolve("temp")));
        properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of(
                "-cp",
                home.resolve("bin/bootstrap.jar") + File.pathSeparator + home.resolve("bin/tomcat-juli.jar"),
                "org.apache.catalina.startup.Bootstrap",
                "start"));
        return new Tomcat(Program.start(command, READY));
    }

    /** Puts a war where Tomcat looks for them, before it starts. */
    public static void give(Path home, Path war) {
        try {
            Path apps = Files.createDirectories(home.resolve("webapps"));
            Files.copy(war, apps.resolve(war.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException fault) {
            throw new UncheckedIOException(
                    "Expected a war at \"" + war + "\": run ./mvnw verify from the root.", fault);
        }
    }

    /** Where it answers, such as {@code http://127.0.0.1:1234/}. */
    public URI uri() {
        return uri;
    }

    @Override
    public void close() {
        program.close();
    }
}
