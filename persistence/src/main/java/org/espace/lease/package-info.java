/**
 * What only one node of several does at a time: whoever holds the lease of a task does it, and when that node falls silent another takes over.
 *
 * <p>Reading order: Duty, LeaseService, Lease.
 */
@NullMarked
package org.espace.lease;

import org.jspecify.annotations.NullMarked;
