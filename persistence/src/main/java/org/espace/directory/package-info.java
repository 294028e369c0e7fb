/**
 * Finding people: by the beginnings of their names, by unit, place, language and skill, and by what they have answered. An index of its
 * own, kept by listening to the ledger.
 *
 * <p>Reading order: PeopleQuery, DirectoryService, Expert, Facet, Terms, PeopleIndex, Due, IndexRows, Criterion, PeopleSearch, Finds, Ranking.
 */
@NullMarked
package org.espace.directory;

import org.jspecify.annotations.NullMarked;
