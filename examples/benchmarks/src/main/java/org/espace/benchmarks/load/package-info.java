/**
 * A running portal as many readers find it: what an answer costs the server, beside one that costs it next to nothing.
 *
 * <p>Reading order: Server, Memory, Visit, Crowd, Readers, Reader, Phase, Ratio, Slice, Report, Growth.
 */
@NullMarked
package org.espace.benchmarks.load;

import org.jspecify.annotations.NullMarked;
