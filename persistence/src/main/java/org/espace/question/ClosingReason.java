package org.espace.question;

/** Why a question takes no more answers. The names are kept in the database: never rename one. */
public enum ClosingReason {
    /** It was asked before; the other question is named. */
    DUPLICATE,
    /** Who asked has what they needed. */
    SETTLED,
    /** Things have changed, and answers would help nobody. */
    OUT_OF_DATE,
    /** It belongs somewhere else; the words say where. */
    ELSEWHERE,
    /** The words say why. */
    OTHER;

    /** Whether it says enough without more words. */
    boolean speaksForItself() {
        return this != ELSEWHERE && this != OTHER;
    }
}
