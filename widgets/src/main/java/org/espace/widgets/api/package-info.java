/**
 * The JSON API, without a door: everything that people write and are, for programs.
 *
 * <p>A noun is a package: a {@code Resource}, and the records that its JSON is made of. Reading order: {@code call}, {@code value}, {@code shape}, {@code question}; then
 * here Api, Asking, Routes, Wording, OpenApi, Described, Nouns.
 */
@NullMarked
package org.espace.widgets.api;

import org.jspecify.annotations.NullMarked;
