package org.espace.ledger;

import javax.persistence.Query;

/** What another room says about which communities count, within a query of this one. */
public interface Narrowing {

    /** In JPQL, of a path to a community's id. */
    String condition(String path);

    /** Sets the parameters that the condition names. */
    <Q extends Query> Q bind(Q query);
}
