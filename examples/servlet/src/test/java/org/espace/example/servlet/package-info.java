/**
 * The war as it ships, in a Tomcat, asked from outside as browsers do.
 *
 * <p>Reading order: WidgetsInTomcatTest, UndeployTest, HostileTextTest, CorpusTest; Intranet deploys, Browser asks; what is typed and who judges it stands in org.espace.example.hostile.
 */
@NullMarked
package org.espace.example.servlet;

import org.jspecify.annotations.NullMarked;
