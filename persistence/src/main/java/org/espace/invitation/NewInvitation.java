package org.espace.invitation;

import java.util.List;

/**
 * Invitations about to be sent, 1 to 20 in one go.
 *
 * @param people colleagues picked from the directory
 * @param addresses e-mail addresses of those who were not found there
 * @param words a personal line, 0 to 300 characters
 */
public record NewInvitation(long community, List<Long> people, List<String> addresses, String words) {

    public NewInvitation {
        people = List.copyOf(people);
        addresses = List.copyOf(addresses);
    }
}
