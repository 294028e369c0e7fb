package org.espace.exchange;

/**
 * The id a thing has here.
 *
 * @param within id of the question an answer belongs to; 0 for all else
 */
record Local(long id, long within) {

    static Local of(long id) {
        return new Local(id, 0);
    }
}
