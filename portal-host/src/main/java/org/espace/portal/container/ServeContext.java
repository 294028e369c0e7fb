package org.espace.portal.container;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Locale;
import javax.portlet.CacheControl;
import javax.portlet.ResourceResponse;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.pluto.container.PortletContainer;
import org.apache.pluto.container.PortletResourceResponseContext;
import org.jspecify.annotations.Nullable;

/** The resource a portlet is serving: straight through to the visitor, for a resource may be large. */
final class ServeContext extends ResponseContext implements PortletResourceResponseContext {
    private final Freshness freshness = new Freshness();

    ServeContext(PortletContainer container, Window window, HttpServletRequest request, HttpServletResponse response) {
        super(container, window, request, response);
    }

    /** Headers are written at once: after a forward the container's response is closed to us. */
    @Override
    public void addProperty(String key, String value) {
        super.addProperty(key, value);
        if (ResourceResponse.HTTP_STATUS_CODE.equals(key)) {
            setStatus(Integer.parseInt(value));
        } else {
            getServletResponse().addHeader(key, value);
        }
    }

    @Override
    public void setProperty(String key, @Nullable String value) {
        properties().remove(key);
        if (value != null && !ResourceResponse.HTTP_STATUS_CODE.equals(key)) {
            super.addProperty(key, value);
            getServletResponse().setHeader(key, value);
        } else if (value != null) {
            setStatus(Integer.parseInt(value));
        }
    }

    @Override
    public void addProperty(Cookie cookie) {
        getServletResponse().addCookie(cookie);
    }

    @Override
    public CacheControl getCacheControl() {
        return freshness;
    }

    @Override
    public Locale getLocale() {
        return window().exchange().locale();
    }

    @Override
    public void setLocale(Locale locale) {
        getServletResponse().setLocale(locale);
    }

    @Override
    public @Nullable String getContentType() {
        return getServletResponse().getContentType();
    }

    @Override
    public void setContentType(String type) {
        getServletResponse().setContentType(type);
    }

    @Override
    public String getCharacterEncoding() {
        return getServletResponse().getCharacterEncoding();
    }

    @Override
    public void setCharacterEncoding(String charset) {
        getServletResponse().setCharacterEncoding(charset);
    }

    @Override
    public void setContentLength(int length) {
        getServletResponse().setContentLength(length);
    }

    @Override
    public void setContentLengthLong(long length) {
        getServletResponse().setContentLengthLong(length);
    }

    @Override
    public void setStatus(int status) {
        getServletResponse().setStatus(status);
    }

    @Override
    public int getStatus() {
        return getServletResponse().getStatus();
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        return getServletResponse().getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        return getServletResponse().getWriter();
    }

    @Override
    public int getBufferSize() {
        return getServletResponse().getBufferSize();
    }

    @Override
    public void setBufferSize(int size) {
        getServletResponse().setBufferSize(size);
    }

    @Override
    public void reset() {
        getServletResponse().reset();
    }

    @Override
    public void resetBuffer() {
        getServletResponse().resetBuffer();
    }

    @Override
    public void flushBuffer() throws IOException {
        getServletResponse().flushBuffer();
    }

    @Override
    public boolean isCommitted() {
        return getServletResponse().isCommitted();
    }
}
