package org.espace.search.planted;

import org.apache.lucene.index.Term;

/** Breaks a rule on purpose. */
record KnowsLucene(Term term) {}
