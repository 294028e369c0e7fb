/**
 * What the panels do in every container, asked from outside with nothing but HTTP; no class of eSpace is known here.
 *
 * <p>Reading order: EveryContainerTest, Intranet, Person, Page.
 */
@NullMarked
package org.espace.example.containers;

import org.jspecify.annotations.NullMarked;
