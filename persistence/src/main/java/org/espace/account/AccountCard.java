package org.espace.account;

/**
 * An account as the sign-in needs it. The hash is masked when it is printed.
 *
 * @param login unique, in lower case; also the principal of the person
 */
public record AccountCard(
        long id, long person, String login, String hash, boolean administrator, boolean example, boolean disabled) {

    @Override
    public String toString() {
        return "AccountCard[" + login + "]";
    }
}
