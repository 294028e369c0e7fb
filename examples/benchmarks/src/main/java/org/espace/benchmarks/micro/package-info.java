/**
 * How long making the HTML of a panel takes, without the database and without the network.
 *
 * <p>Reading order: ListPageBenchmark, PostBenchmark, Addresses.
 */
@NullMarked
package org.espace.benchmarks.micro;

import org.jspecify.annotations.NullMarked;
