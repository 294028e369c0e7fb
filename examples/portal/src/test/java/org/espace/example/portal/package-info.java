/**
 * The runnable jar as people meet it: started as a program, used in a real browser, killed, given a portlet from elsewhere.
 *
 * <p>Reading order: Stage and Rounds (what there is), Portal (the program), Visitor (someone with a browser), then any test.
 */
@NullMarked
package org.espace.example.portal;

import org.jspecify.annotations.NullMarked;
