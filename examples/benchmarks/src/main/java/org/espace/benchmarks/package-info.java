/**
 * How long finding people takes, and what a portal's answers cost, in organisations of any size that are made up here.
 *
 * <p>Reading order: Benchmarks (main), Make, Organisation, Population, Someone, Forum, Lexicon, Vocabulary, Zipf, Sheets, Rooms, Talk, Essay, Moments, Votes, Journal, Sheet, Load,
 * DirectoryBenchmark; LoadBench, Premises, Session, Visits and the package load beside it.
 */
@NullMarked
package org.espace.benchmarks;

import org.jspecify.annotations.NullMarked;
