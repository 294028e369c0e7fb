/**
 * Panels that show one person at full length, and in which people say of themselves what they like to say.
 *
 * <p>Reading order: PersonCard, MyProfile, OwnProfile, ContactFields.
 */
@NullMarked
package org.espace.widgets.profile;

import org.jspecify.annotations.NullMarked;
