import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Copies compiled classes and their descriptors into the jakarta namespace: {@code java JakartaEdition.java from to [from to …]}.
 *
 * <p>From a folder or a jar, to a folder; what is not there is passed over. In a class, names stand in its constants alone (JVMS 4.4.7): types,
 * signatures of generic methods and texts alike, so all of them are renamed there and nothing else is touched.
 */
final class JakartaEdition {
    /** The packages that moved and that we know; all other {@code javax} stays as it is. */
    private static final Pattern MOVED = Pattern.compile("javax([./])(el|json|persistence|portlet|servlet|xml[./]bind)(?![A-Za-z0-9_])");

    /** Descriptors say a version and a schema of it. */
    private static final List<Map.Entry<String, String>> SCHEMAS = List.of(
            Map.entry("http://xmlns.jcp.org/xml/ns/javaee", "https://jakarta.ee/xml/ns/jakartaee"),
            Map.entry("http://xmlns.jcp.org/xml/ns/persistence", "https://jakarta.ee/xml/ns/persistence"),
            Map.entry("(web-fragment|web-app)_4_0\\.xsd", "$1_5_0.xsd"),
            Map.entry("web-jsptaglibrary_2_1\\.xsd", "web-jsptaglibrary_3_0.xsd"),
            Map.entry("(<(?:web-fragment|web-app)[^>]* version=)\"4\\.0\"", "$1\"5.0\""),
            Map.entry("(<taglib[^>]* version=)\"2\\.1\"", "$1\"3.0\""),
            Map.entry("(<persistence[^>]* version=)\"2\\.2\"", "$1\"3.0\""));

    /** Of a portlet application there is one schema that portals of both namespaces read: JSR-286's. */
    private static final Pattern DESCRIPTOR = Pattern.compile("(persistence|web-fragment|web)\\.xml|.*\\.tld");

    private JakartaEdition() {}

    public static void main(String[] pairs) throws IOException {
        for (int i = 0; i < pairs.length; i += 2) {
            copy(Path.of(pairs[i]), Path.of(pairs[i + 1]));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        if (Files.isDirectory(from)) {
            copyAll(from, to);
        } else if (Files.exists(from)) {
            try (FileSystem jar = FileSystems.newFileSystem(from)) {
                copyAll(jar.getPath("/"), to);
            }
        }
    }

    private static void copyAll(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from).filter(Files::isRegularFile)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(renamed(from.relativize(file).toString()));
                Files.createDirectories(target.getParent());
                Files.write(target, edition(file.getFileName().toString(), Files.readAllBytes(file)));
            }
        }
    }

    private static byte[] edition(String name, byte[] content) throws IOException {
        if (name.endsWith(".class")) {
            return renamedClass(content);
        }
        return DESCRIPTOR.matcher(name).matches()
                ? descriptor(new String(content, ISO_8859_1)).getBytes(ISO_8859_1)
                : content;
    }

    private static String descriptor(String text) {
        String told = renamed(text);
        for (Map.Entry<String, String> each : SCHEMAS) {
            told = told.replaceAll(each.getKey(), each.getValue());
        }
        return told;
    }

    private static String renamed(String text) {
        return MOVED.matcher(text).replaceAll("jakarta$1$2");
    }

    private static byte[] renamedClass(byte[] content) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(content));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length + 256);
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(in.readNBytes(8));
        int constants = in.readUnsignedShort();
        out.writeShort(constants);
        for (int i = 1; i < constants; i += constant(in, out)) {}
        out.write(in.readAllBytes());
        return bytes.toByteArray();
    }

    /** Copies one constant; says how many places it takes (JVMS 4.4). */
    private static int constant(DataInputStream in, DataOutputStream out) throws IOException {
        int tag = in.readUnsignedByte();
        out.writeByte(tag);
        if (tag == 1) {
            String text = renamed(new String(in.readNBytes(in.readUnsignedShort()), ISO_8859_1));
            out.writeShort(text.length());
            out.write(text.getBytes(ISO_8859_1));
            return 1;
        }
        out.write(in.readNBytes(length(tag)));
        return tag == 5 || tag == 6 ? 2 : 1;
    }

    private static int length(int tag) throws IOException {
        return switch (tag) {
            case 7, 8, 16, 19, 20 -> 2;
            case 15 -> 3;
            case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
            case 5, 6 -> 8;
            default -> throw new IOException("Expected a constant of a class, found the tag " + tag + ".");
        };
    }
}
