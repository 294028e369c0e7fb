/**
 * Values as JSON and back (RFC 8259): ActivityStreams 2.0 (W3C Recommendation), and the bodies of the API; by Jakarta JSON Binding and Processing, which only this
 * room knows.
 *
 * <p>Reading order: ActivityStreams, Json, JsonText, JsonReading.
 */
@NullMarked
package org.espace.widgets.json;

import org.jspecify.annotations.NullMarked;
