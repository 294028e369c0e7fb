package org.espace.account;

/**
 * An account to be made. The hash is masked when it is printed.
 *
 * @param person id of the person who signs in with it
 * @param login 1 to 200 characters, taken in lower case
 * @param example whether it goes with the examples
 */
public record NewAccount(long person, String login, String hash, boolean administrator, boolean example) {

    @Override
    public String toString() {
        return "NewAccount[" + login + "]";
    }
}
