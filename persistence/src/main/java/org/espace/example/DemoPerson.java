package org.espace.example;

/**
 * Someone a visitor may sign in as, to look around.
 *
 * @param login the principal under which this person is known
 * @param who one line for the sign-in page, such as "Bo Lindqvist, practice development nurse: coordinates Ward handover"
 */
public record DemoPerson(String login, long personId, String who) {}
