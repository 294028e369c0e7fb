/**
 * What bad people type, and a judge of what becomes of it: shared by the tests of every door.
 *
 * <p>Reading order: Attacks, Corpora, Vocabulary.
 */
@NullMarked
package org.espace.example.hostile;

import org.jspecify.annotations.NullMarked;
