package org.espace.portal.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import javax.portlet.CacheControl;
import javax.portlet.PortletMode;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.pluto.container.PortletContainer;
import org.apache.pluto.container.PortletRenderResponseContext;
import org.jspecify.annotations.Nullable;

/** The panel a portlet is writing, kept in memory until it is whole. */
final class MimeContext extends ResponseContext implements PortletRenderResponseContext {
    private final Freshness freshness = new Freshness();
    private final StringWriter text = new StringWriter();
    private final PrintWriter writer = new PrintWriter(text);
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private @Nullable String title;
    private @Nullable String contentType;

    MimeContext(PortletContainer container, Window window, HttpServletRequest request, HttpServletResponse response) {
        super(container, window, request, response);
    }

    @Nullable
    String title() {
        return title;
    }

    Freshness freshness() {
        return freshness;
    }

    /** A portlet says it in the words of HTTP (RFC 9111, 5.2.2.5): JSR-286 has none of its own. */
    boolean asksNotToBeKept() {
        return properties().getOrDefault("Cache-Control", List.of()).stream()
                .anyMatch(each -> each.contains("no-store"));
    }

    String markup() {
        writer.flush();
        return text + bytes.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void setTitle(String given) {
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
        return bytes;
    }

    @Override
    public PrintWriter getWriter() {
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
        text.getBuffer().setLength(0);
        bytes.reset();
    }

    @Override
    public void flushBuffer() throws IOException {}

    @Override
    public boolean isCommitted() {
        return false;
    }
}
