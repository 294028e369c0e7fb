package org.espace.portal;

import java.time.Clock;
import org.espace.portal.command.PortalCommand;

/** The portal as a program, and as a part of another one. */
public final class PortalHost {
    private PortalHost() {}

    public static void main(String[] arguments) {
        Logs.quieten();
        int exit = PortalCommand.run(arguments);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    /**
     * Starts a portal and returns once all its portlets have started.
     *
     * @throws org.espace.jpa.DatabaseUnavailable when the database cannot be opened
     * @throws org.espace.portal.server.CannotListen when the port is taken
     */
    public static RunningPortal start(PortalConfig config) {
        return new PortalStart(config, Clock.systemUTC()).run();
    }
}
