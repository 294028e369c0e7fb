/**
 * Brings in people and units from CSV files. Repeating an import changes nothing; a bad line is reported and costs no other.
 *
 * <p>Reading order: PeopleImport, UnitsImport, CsvReport, BadLine, CsvFile, CsvLine, CsvBatches, then PersonLine and UnitLine.
 */
@NullMarked
package org.espace.exchange.people;

import org.jspecify.annotations.NullMarked;
