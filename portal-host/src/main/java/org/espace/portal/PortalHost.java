package org.espace.portal;

import org.espace.portal.command.PortalCommand;

/** The portal as a program. As a part of another one it is {@link RunningPortal#start}. */
public final class PortalHost {
    private PortalHost() {}

    public static void main(String[] arguments) {
        Logs.quieten();
        int exit = PortalCommand.run(arguments);
        if (exit != 0) {
            System.exit(exit);
        }
    }
}
