package org.espace.planted.skipping;

import javax.persistence.Query;

/** Breaks a rule on purpose. */
final class SkipsRows {
    private SkipsRows() {}

    static Query page(Query query, int page) {
        return query.setFirstResult(page * 20);
    }
}
