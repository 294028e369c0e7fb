package org.espace.widgets.jakarta;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.espace.domain.Domain;
import org.espace.widgets.Widget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamespaceTest {
    /** What moved between Jakarta EE 8 and 9, with the portlets; in a class file a name stands as it is, or with slashes. */
    private static final Pattern OLD =
            Pattern.compile("(javax[./](activation|annotation\\W|ejb|el\\W|enterprise|faces|inject"
                    + "|interceptor|jms|json|jws|mail|persistence|portlet|resource|servlet|transaction\\W|validation|websocket|ws"
                    + "|xml[./](bind|soap|ws)))|xmlns\\.jcp\\.org|_(4_0|2_[12])\\.xsd");

    @Test
    void nothing_in_our_jars_names_the_other_namespace() throws IOException {
        assertEquals(List.of(), naming(Domain.class.getName()));
        assertEquals(List.of(), naming(Widget.class.getName()));
    }

    /** It reads forms for us without its classes for servlets. */
    @Test
    void a_jar_of_the_other_namespace_would_be_found_out() throws IOException {
        assertTrue(naming("org.apache.commons.fileupload.FileUpload").contains("ServletFileUpload.class"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javax/annotation/PostConstruct",
                "javax/inject/Inject",
                "javax/json/Json",
                "javax/json/bind/Jsonb",
                "javax/mail/Session",
                "javax/persistence/Persistence",
                "javax/servlet/Servlet",
                "javax/servlet/jsp/tagext/Tag",
                "javax/validation/Validation",
                "javax/xml/bind/JAXBContext"
            })
    void no_interface_of_the_other_namespace_comes_along(String type) {
        assertNull(Widget.class.getClassLoader().getResource(type + ".class"));
    }

    /** The files beside this class, in its folder or jar, that hold a name of the other namespace. */
    private static List<String> naming(String type) throws IOException {
        String file = type.replace('.', '/') + ".class";
        URI found = URI.create(String.valueOf(Widget.class.getClassLoader().getResource(file)));
        if (found.getScheme().equals("file")) {
            Path root = Path.of(found);
            for (int i = 0; i < file.split("/").length; i++) {
                root = root.getParent();
            }
            return namingBelow(root);
        }
        try (FileSystem jar = FileSystems.newFileSystem(found, Map.of())) {
            return namingBelow(jar.getPath("/"));
        }
    }

    private static List<String> namingBelow(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().matches(".*\\.(class|xml|tld)"))
                    .filter(file -> !file.getFileName().toString().equals("pom.xml"))
                    .filter(file -> OLD.matcher(text(file)).find())
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, ISO_8859_1);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
