/**
 * Reads a Stack Exchange data dump: a folder of XML files with one {@code row} element a record. Rows stream by, a row that
 * cannot be read is told of and passed over, and nothing in a file can make the program read another one.
 *
 * <p>Reading order: Dump, DumpFile, DumpRow, RowReader, Lines.
 */
@NullMarked
package org.espace.exchange.dump;

import org.jspecify.annotations.NullMarked;
