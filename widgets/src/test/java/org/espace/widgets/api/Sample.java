package org.espace.widgets.api;

/**
 * A call that is done, each time it is made anew.
 *
 * @param as who makes it
 * @param body null for none
 */
record Sample(String as, String path, String body) {

    static Sample get(String path) {
        return new Sample("ann", path, null);
    }
}
