/** The command line, run in this process. */
@NullMarked
package org.espace.portal.command;

import org.jspecify.annotations.NullMarked;
