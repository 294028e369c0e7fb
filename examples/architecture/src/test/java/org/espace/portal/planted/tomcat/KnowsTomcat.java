package org.espace.portal.planted.tomcat;

import org.apache.catalina.startup.Tomcat;

/** Breaks a rule on purpose. */
record KnowsTomcat(Tomcat tomcat) {}
