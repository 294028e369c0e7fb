package org.espace.portal.container;

/** Why a panel is not shown. */
public enum Trouble {
    /** There is none: it is shown. */
    NONE,
    /** Its portlet threw something. */
    FAILED,
    /** It had not come when the page had to be sent. */
    LATE,
    /** Its portlet was in trouble so often in a row that it is not asked for a while. */
    RESTING
}
