/**
 * The command line: starting the portal, and what is done to its data while it does not run. Each command prints
 * sentences, never stack traces, and ends with 0 when it did what it was asked.
 *
 * <p>Reading order: PortalCommand, PortalOptions, Failures, then the other commands.
 */
@NullMarked
package org.espace.portal.command;

import org.jspecify.annotations.NullMarked;
