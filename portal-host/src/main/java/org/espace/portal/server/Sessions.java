package org.espace.portal.server;

import java.io.IOException;
import org.apache.catalina.Container;
import org.apache.catalina.Context;
import org.apache.catalina.Host;
import org.apache.catalina.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sessions across applications: they share one id and one cookie, but each application keeps its own. Stateless. */
final class Sessions {
    private static final Logger LOG = LoggerFactory.getLogger(Sessions.class);

    private Sessions() {}

    static void expire(Host host, String id) {
        for (Container child : host.findChildren()) {
            if (child instanceof Context context && context.getManager() != null) {
                expire(context, id);
            }
        }
    }

    private static void expire(Context context, String id) {
        try {
            Session session = context.getManager().findSession(id);
            if (session != null) {
                session.expire();
            }
        } catch (IOException unreadable) {
            LOG.warn("A session of application \"{}\" could not be ended.", context.getName(), unreadable);
        }
    }
}
