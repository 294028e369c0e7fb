package org.espace.widgets.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.fileupload.FileItemIterator;
import org.apache.commons.fileupload.FileItemStream;
import org.apache.commons.fileupload.FileUpload;
import org.apache.commons.fileupload.FileUploadException;
import org.apache.commons.fileupload.InvalidFileNameException;
import org.apache.commons.fileupload.RequestContext;
import org.espace.widgets.Upload;
import org.jspecify.annotations.Nullable;

/**
 * Reads a form that came in parts (RFC 7578), in memory: 6 MB of files, 512 KiB of text and 200 parts at most. What is more is passed
 * over, so that what was typed behind it is still read; at 64 MB it ends. For one form; not thread-safe.
 */
public final class FormParts {
    private static final int MOST_OF_FILES = 6 * 1024 * 1024;
    private static final int MOST_OF_TEXT = 512 * 1024;
    private static final int MOST_PARTS = 200;
    private static final long MOST_READ = 64L * 1024 * 1024;
    private static final int LONGEST_HEADER = 4 * 1024;

    private final Map<String, List<String>> fields = new HashMap<>();
    private final Map<String, List<Upload>> files = new HashMap<>();
    private int filesLeft = MOST_OF_FILES;
    private int textLeft = MOST_OF_TEXT;
    private String fault = "";

    private FormParts() {}

    /** Whether a body of that type comes in parts. */
    public static boolean are(@Nullable String contentType) {
        return contentType != null && contentType.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    /** All that can be read; never throws for what was sent, or for a connection that broke. */
    public static PostedForm read(String contentType, InputStream body) {
        FormParts parts = new FormParts();
        Limited limited = new Limited(body, MOST_READ);
        try {
            parts.take(reader().getItemIterator(new Sent(contentType, limited)));
        } catch (FileUploadException | IOException | IllegalArgumentException brokenOff) {
            parts.fault = limited.reached() ? "too-large" : "not-whole";
        }
        return new PostedForm(parts.fields, parts.files, parts.fault);
    }

    private static FileUpload reader() {
        FileUpload reader = new FileUpload();
        reader.setHeaderEncoding(UTF_8.name());
        reader.setPartHeaderSizeMax(LONGEST_HEADER);
        return reader;
    }

    private void take(FileItemIterator parts) throws FileUploadException, IOException {
        for (int count = 0; parts.hasNext(); count++) {
            if (count == MOST_PARTS) {
                fault = "too-large";
                return;
            }
            FileItemStream part = parts.next();
            if (part.isFormField()) {
                text(part);
            } else {
                file(part);
            }
        }
    }

    private void text(FileItemStream part) throws IOException {
        byte[] bytes = atMost(textLeft, part);
        textLeft -= bytes.length;
        fields.computeIfAbsent(part.getFieldName(), none -> new ArrayList<>()).add(new String(bytes, UTF_8));
    }

    /** A field in which no file was chosen comes as a file without a name and without content. */
    private void file(FileItemStream part) throws IOException {
        byte[] bytes = atMost(filesLeft, part);
        filesLeft -= bytes.length;
        String name = bare(name(part));
        if (bytes.length > 0 || !name.isEmpty()) {
            files.computeIfAbsent(part.getFieldName(), none -> new ArrayList<>())
                    .add(new Upload(name, bytes));
        }
    }

    private byte[] atMost(int most, FileItemStream part) throws IOException {
        try (InputStream in = part.openStream()) {
            byte[] bytes = in.readNBytes(most);
            if (in.skip(1) > 0) {
                fault = "too-large";
            }
            return bytes;
        }
    }

    /** A name with a NUL in it is no reason to lose the form: the character goes. */
    private static @Nullable String name(FileItemStream part) {
        try {
            return part.getName();
        } catch (InvalidFileNameException withNul) {
            return withNul.getName().replace("\0", "");
        }
    }

    private static String bare(@Nullable String name) {
        String told = name == null ? "" : name;
        return told.substring(Math.max(told.lastIndexOf('/'), told.lastIndexOf('\\')) + 1);
    }

    /** The body in the words of the library. */
    private record Sent(String contentType, InputStream body) implements RequestContext {
        @Override
        public String getCharacterEncoding() {
            return UTF_8.name();
        }

        @Override
        public String getContentType() {
            return contentType;
        }

        @Override
        public int getContentLength() {
            return -1;
        }

        @Override
        public InputStream getInputStream() {
            return body;
        }
    }
}
