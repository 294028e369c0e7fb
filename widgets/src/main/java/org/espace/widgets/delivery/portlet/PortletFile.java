package org.espace.widgets.delivery.portlet;

import java.io.IOException;
import javax.portlet.ResourceResponse;
import org.espace.widgets.delivery.Handout;

/** Writes a file as a portlet's resource. */
final class PortletFile {
    private static final String TYPE = "Content-Type";

    private PortletFile() {}

    static void write(Handout handout, ResourceResponse response) throws IOException {
        response.setProperty(ResourceResponse.HTTP_STATUS_CODE, Integer.toString(handout.status()));
        handout.headers().forEach((name, value) -> {
            if (name.equals(TYPE)) {
                response.setContentType(value);
            } else {
                response.setProperty(name, value);
            }
        });
        response.setContentLength(handout.body().length);
        if (handout.body().length > 0) {
            response.getPortletOutputStream().write(handout.body());
        }
    }
}
