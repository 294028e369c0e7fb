package org.espace.widgets.planted.servlet;

import javax.servlet.http.HttpServletRequest;

/** Breaks a rule on purpose. */
record KnowsServlets(HttpServletRequest request) {}
