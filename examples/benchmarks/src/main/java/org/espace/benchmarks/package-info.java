/**
 * How long finding people takes, in organisations of any size that are made up here.
 *
 * <p>Reading order: Benchmarks (main), Organisation, Population, Someone, Lexicon, Zipf, Sheets, Talk, Sheet, Load, DirectoryBenchmark;
 * LoadBench and the package load beside it.
 */
@NullMarked
package org.espace.benchmarks;

import org.jspecify.annotations.NullMarked;
