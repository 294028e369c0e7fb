/** A portlet as anyone may write one: it uses JSR-286 and JSP alone, and hears of questions by an event. */
@NullMarked
package org.espace.examples.hello;

import org.jspecify.annotations.NullMarked;
