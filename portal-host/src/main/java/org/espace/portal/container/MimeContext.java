package org.espace.portal.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import javax.portlet.CacheControl;
import javax.portlet.PortletMode;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.pluto.container.PortletContainer;
import org.apache.pluto.container.PortletRenderResponseContext;
import org.jspecify.annotations.Nullable;

/** The panel a portlet is writing, kept in memory until it is whole. */
final class MimeContext extends ResponseContext implements PortletRenderResponseContext {
    private final Freshness freshness = new Freshness();
    private final CutOff cutOff;
    private final Sheet text;
    private final PrintWriter writer;
    private final ByteArrayOutputStream bytes;
    private final List<Cookie> cookies = new ArrayList<>();
    private @Nullable String title;
    private @Nullable String contentType;

    MimeContext(PortletContainer container, Window window, HttpServletRequest request, HttpServletResponse response) {
        super(container, window, request, response);
        this.cutOff = PanelRequest.cutOff(request);
        this.text = new Sheet(cutOff);
        this.writer = new PrintWriter(text);
        this.bytes = new Bytes(cutOff);
    }

    /** What was written as bytes. */
    private static final class Bytes extends ByteArrayOutputStream {
        private final CutOff cutOff;

        Bytes(CutOff cutOff) {
            this.cutOff = cutOff;
        }

        @Override
        public void write(int one) {
            cutOff.check();
            super.write(one);
        }

        @Override
        public void write(byte[] some, int offset, int length) {
            cutOff.check();
            super.write(some, offset, length);
        }
    }

    /** To be sent with the page: the panel may be one of several at the same time. */
    List<Cookie> cookies() {
        return cookies;
    }

    @Override
    public void addProperty(Cookie cookie) {
        cutOff.check();
        cookies.add(cookie);
    }

    @Nullable
    String title() {
        return title;
    }

    Freshness freshness() {
        return freshness;
    }

    String markup() {
        writer.flush();
        return bytes.size() == 0 ? text.toString() : text + bytes.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void setTitle(String given) {
        cutOff.check();
        title = given;
    }

    @Override
    public void setNextPossiblePortletModes(Collection<PortletMode> portletModes) {}

    @Override
    public CacheControl getCacheControl() {
        return freshness;
    }

    @Override
    public Locale getLocale() {
        return window().exchange().locale();
    }

    @Override
    public @Nullable String getContentType() {
        return contentType;
    }

    @Override
    public void setContentType(String type) {
        contentType = type;
    }

    @Override
    public String getCharacterEncoding() {
        return "UTF-8";
    }

    @Override
    public OutputStream getOutputStream() {
        cutOff.check();
        return bytes;
    }

    @Override
    public PrintWriter getWriter() {
        cutOff.check();
        return writer;
    }

    @Override
    public int getBufferSize() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void setBufferSize(int size) {}

    @Override
    public void reset() {
        resetBuffer();
        properties().clear();
    }

    @Override
    public void resetBuffer() {
        writer.flush();
        text.clear();
        bytes.reset();
    }

    @Override
    public void flushBuffer() throws IOException {}

    @Override
    public boolean isCommitted() {
        return false;
    }
}
