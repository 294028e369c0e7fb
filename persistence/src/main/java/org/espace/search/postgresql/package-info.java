/**
 * The index that nodes share: full text search of PostgreSQL in tables of the one database, by the dictionaries it brings; slips are forgiven where it has
 * the extension {@code pg_trgm}.
 *
 * <p>Reading order: PostgresIndex, Words, Conditions, Rows.
 */
@NullMarked
package org.espace.search.postgresql;

import org.jspecify.annotations.NullMarked;
