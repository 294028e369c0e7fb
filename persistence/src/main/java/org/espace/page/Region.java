package org.espace.page;

/** Where on a page a portlet stands: across it, in its main column, or beside that. */
public enum Region {
    WIDE,
    MAIN,
    SIDE
}
