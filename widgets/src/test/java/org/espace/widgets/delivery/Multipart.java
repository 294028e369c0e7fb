package org.espace.widgets.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/** A form in parts, as a browser sends it. */
public final class Multipart {
    public static final String TYPE = "multipart/form-data; boundary=----espace";

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    public Multipart text(String name, String value) {
        return part("form-data; name=\"" + name + "\"", value.getBytes(UTF_8));
    }

    public Multipart file(String name, String file, byte[] content) {
        return part("form-data; name=\"" + name + "\"; filename=\"" + file + "\"", content);
    }

    /** The form so far, with its end. */
    public byte[] bytes() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(written.toByteArray());
        whole.writeBytes("------espace--\r\n".getBytes(UTF_8));
        return whole.toByteArray();
    }

    /** The form so far, as if the connection broke. */
    public byte[] brokenOff() {
        return written.toByteArray();
    }

    private Multipart part(String disposition, byte[] content) {
        written.writeBytes(("------espace\r\nContent-Disposition: " + disposition + "\r\n\r\n").getBytes(UTF_8));
        written.writeBytes(content);
        written.writeBytes("\r\n".getBytes(UTF_8));
        return this;
    }
}
