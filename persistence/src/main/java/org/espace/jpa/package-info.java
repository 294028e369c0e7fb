/**
 * The one database and its one persistence unit: opening it ({@link org.espace.jpa.Database}), and doing a piece of work in
 * one transaction ({@link org.espace.jpa.UnitOfWork}). The only home of {@code EntityManagerFactory}.
 */
@NullMarked
package org.espace.jpa;

import org.jspecify.annotations.NullMarked;
