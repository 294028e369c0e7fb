package org.espace.portal.login;

/**
 * An account that anyone may try.
 *
 * @param who it belongs to, in one line
 */
public record DemoAccount(String login, String password, String who) {}
