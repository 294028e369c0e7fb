package org.espace.talk;

/** What is said about a page. The order is kept in the database: add at the end. */
public enum TalkKind {
    COMMENT,
    QUESTION
}
