package org.espace.widgets.planted.transaction;

import org.espace.jpa.UnitOfWork;

/** Breaks a rule on purpose. */
record OpensTransactions(UnitOfWork work) {}
