package org.espace.portal;

import org.espace.domain.Domain;

/** What an empty database gets at the first start, so that there is something to see and someone to sign in as. */
final class FirstRun {
    private final Domain domain;
    private final DemoAccounts demo;

    FirstRun(Domain domain, DemoAccounts demo) {
        this.domain = domain;
        this.demo = demo;
    }

    void prepare() {}
}
