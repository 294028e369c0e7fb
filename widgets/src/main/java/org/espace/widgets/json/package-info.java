/**
 * Lists as JSON: ActivityStreams 2.0 (W3C Recommendation), by Jakarta JSON Binding, which only this room knows.
 *
 * <p>Reading order: ActivityStreams, Json.
 */
@NullMarked
package org.espace.widgets.json;

import org.jspecify.annotations.NullMarked;
