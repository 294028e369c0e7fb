/**
 * A database moved into another, from Derby to PostgreSQL, back, or within one engine: table by table as rows, without entities, by what both say of
 * their tables. What was copied is marked in the target together with it, so that a copy that was broken off goes on; at the end every row of both is
 * read and compared.
 *
 * <p>Reading order: Copy, CopyReport, CopyListener, CannotCopy; End, Catalog, Table, Column, Kind, Plan; Untouched, Marks, Mark, KeyText; TableCopy,
 * Reading, Writing; Sequences; Comparison, Checksum.
 */
@NullMarked
package org.espace.copy;

import org.jspecify.annotations.NullMarked;
