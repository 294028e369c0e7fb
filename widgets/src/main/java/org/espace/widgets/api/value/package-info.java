/**
 * What the values of several nouns have in common. A record's components are its names in JSON; one that may be null is left out there.
 *
 * <p>Reading order: Id, Address, Page, Made, Text, PersonRef, CommunityRef, Thing, Problem.
 */
@NullMarked
package org.espace.widgets.api.value;

import org.jspecify.annotations.NullMarked;
