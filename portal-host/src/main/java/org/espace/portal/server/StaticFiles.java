package org.espace.portal.server;

import java.io.IOException;
import java.net.URL;
import java.net.URLConnection;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/** Static files of a class path application: what lies under {@code META-INF/resources}. Read once, then kept. */
final class StaticFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String ROOT = "META-INF/resources";
    private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9_-][A-Za-z0-9._-]*)+");

    private final transient ClassLoader loader;
    private final transient Map<String, File> files = new ConcurrentHashMap<>();

    StaticFiles(ClassLoader loader) {
        this.loader = loader;
    }

    /** A file's bytes, and the token by which a browser asks whether its copy still holds. */
    private record File(byte[] bytes, String eTag) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getServletPath();
        File file = PATH.matcher(path).matches() ? find(path) : null;
        if (file == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("ETag", file.eTag());
        response.setHeader("Cache-Control", "public, max-age=3600");
        if (file.eTag().equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(type(path));
        response.setContentLength(file.bytes().length);
        response.getOutputStream().write(file.bytes());
    }

    private @Nullable File find(String path) throws IOException {
        File known = files.get(path);
        if (known != null) {
            return known;
        }
        URL url = loader.getResource(ROOT + path);
        byte[] bytes = url == null ? new byte[0] : read(url);
        if (bytes.length == 0) {
            return null;
        }
        File read = new File(bytes, '"' + hash(bytes) + '"');
        files.put(path, read);
        return read;
    }

    private static byte[] read(URL url) throws IOException {
        URLConnection connection = url.openConnection();
        try (var in = connection.getInputStream()) {
            return in.readAllBytes();
        }
    }

    private String type(String path) {
        if (path.endsWith(".js")) {
            return "text/javascript;charset=UTF-8";
        }
        String type = getServletContext().getMimeType(path);
        return type == null ? "application/octet-stream" : type.startsWith("text/") ? type + ";charset=UTF-8" : type;
    }

    private static String hash(byte[] bytes) {
        java.util.zip.CRC32C crc = new java.util.zip.CRC32C();
        crc.update(bytes);
        return HexFormat.of().toHexDigits(crc.getValue()) + "-" + bytes.length;
    }
}
