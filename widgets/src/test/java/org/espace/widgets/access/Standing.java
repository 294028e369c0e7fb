package org.espace.widgets.access;

/** Who tries. The order is that of the letters in the table. */
enum Standing {
    ANONYMOUS,
    OUTSIDER,
    INVITED,
    MEMBER,
    COORDINATOR,
    SPONSOR,
    /** Of the organisation, and in no community. */
    ADMINISTRATOR
}
