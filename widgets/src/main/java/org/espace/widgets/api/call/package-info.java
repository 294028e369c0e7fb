/**
 * The seam of the API: what a noun offers (a {@code Resource} with its {@code Operation}s), and what it is handed (a {@code Call}). The same objects serve and are described.
 *
 * <p>Reading order: Resource, Operation, Sketch, Parameter, Call, Raw, Reply, Stop, Desk, Addresses, Fingerprint.
 */
@NullMarked
package org.espace.widgets.api.call;

import org.jspecify.annotations.NullMarked;
