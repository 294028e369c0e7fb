package org.espace.exchange;

/** What an import keeps. {@code GUEST}: an author of whom the dump has a name and no account. */
public enum ImportKind {
    PERSON,
    GUEST,
    QUESTION,
    ANSWER,
    COMMENT,
    ACCEPTANCE
}
