/**
 * The people of the organisation, known from the host's sign-in, an import, or the example organisation.
 *
 * <p>Reading order: PersonCard, Attributes, Standing, PersonService, PersonUpkeep, Person.
 */
@NullMarked
package org.espace.person;

import org.jspecify.annotations.NullMarked;
