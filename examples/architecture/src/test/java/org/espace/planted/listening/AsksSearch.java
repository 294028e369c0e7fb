package org.espace.planted.listening;

import org.espace.search.planted.Listens;

/** Breaks a rule on purpose. */
record AsksSearch(Listens search) {}
