/**
 * What people say of themselves: place, languages, what they can help with and want to learn, how to reach them and who may know, a
 * photo.
 *
 * <p>Reading order: Profile, ProfileForm, Contact, ProfileService, Profiles, FitForm, ProfileText, Picture.
 */
@NullMarked
package org.espace.profile;

import org.jspecify.annotations.NullMarked;
