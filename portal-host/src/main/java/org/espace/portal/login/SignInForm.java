package org.espace.portal.login;

import java.util.List;

/**
 * What the sign-in form shows.
 *
 * @param login as typed before, empty at first
 * @param fault what went wrong and what to do, empty at first
 * @param next where the visitor goes afterwards, a path of this portal
 * @param demo accounts to try the portal with, empty unless the examples are there
 */
public record SignInForm(String login, String fault, String next, String token, List<DemoAccount> demo) {

    public SignInForm {
        demo = List.copyOf(demo);
    }
}
