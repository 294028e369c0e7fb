package org.espace.portal.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The portal's own page for every error that an application did not answer itself. */
final class ErrorPages extends ErrorReportValve {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final ErrorPage page;

    ErrorPages(ErrorPage page) {
        this.page = page;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        if (thrown != null) {
            LOG.error("{} {} failed.", request.getMethod(), request.getRequestURI(), thrown);
        }
        try {
            response.setContentType("text/html");
            response.setCharacterEncoding(UTF_8.name());
            response.getReporter().write(page.html(status, request.getPrincipal() != null));
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            LOG.debug("The error page could not be sent.", gone);
        }
    }
}
