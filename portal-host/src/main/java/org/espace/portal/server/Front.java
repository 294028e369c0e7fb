package org.espace.portal.server;

import java.time.Duration;
import org.apache.catalina.Valve;
import org.apache.catalina.valves.RemoteIpValve;

/**
 * What stands before the portal.
 *
 * @param behindProxy whether requests come through a proxy on this machine or in a private network, which says in {@code X-Forwarded-For} and {@code X-Forwarded-Proto} where
 *     they come from; nobody else is believed
 * @param drain how long a portal that is told to stop waits for what it has begun; zero for not at all
 */
public record Front(boolean behindProxy, Duration drain) {
    /** Nothing, and it stops at once. */
    public static final Front NONE = new Front(false, Duration.ZERO);

    /** Believes the proxy's word on who asks and by what protocol, as Tomcat does for those networks that it counts as internal. */
    Valve valve() {
        RemoteIpValve valve = new RemoteIpValve();
        valve.setProtocolHeader("X-Forwarded-Proto");
        return valve;
    }
}
