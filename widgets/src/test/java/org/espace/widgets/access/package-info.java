/**
 * Who may do and see what: every action of every widget, tried by everybody there is, in communities of every privacy, against a table that a
 * person has read.
 *
 * <p>Reading order: access.txt, AccessMatrixTest, Standing, Place, Cell.
 */
@NullMarked
package org.espace.widgets.access;

import org.jspecify.annotations.NullMarked;
