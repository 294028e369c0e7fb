/**
 * The portlet war in portals: the stock Pluto 2 in a Tomcat of its own, and ours with its own panels beside.
 *
 * <p>Reading order: PortletWarContract (what must work anywhere), Host (what a portal is to it), the two hosts, Visitor.
 */
@NullMarked
package org.espace.example.portlets;

import org.jspecify.annotations.NullMarked;
