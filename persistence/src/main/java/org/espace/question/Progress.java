package org.espace.question;

/** How far a question has come. The order is kept in the database: add at the end. */
public enum Progress {
    NO_REPLY,
    /** Has a reply, none accepted yet. */
    NO_ACCEPTED,
    ACCEPTED,
    /** None accepted yet, and who asked wrote again after the newest reply: it waits for whoever can help, like one without any. */
    RETURNED
}
