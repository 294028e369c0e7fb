package org.espace.portal.container;

import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpServletResponseWrapper;

/** The visitor's response during an action or a panel: a portlet must not send the visitor anywhere past us. */
final class QuietResponse extends HttpServletResponseWrapper {

    QuietResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void sendError(int status) {}

    @Override
    public void sendError(int status, String message) {}

    @Override
    public void sendRedirect(String location) {}

    @Override
    public void flushBuffer() {}

    @Override
    public void setStatus(int status) {}

    @Override
    public void reset() {}

    @Override
    public void resetBuffer() {}

    @Override
    public boolean isCommitted() {
        return false;
    }
}
