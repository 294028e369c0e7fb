/**
 * People as vCard 4.0 (RFC 6350), for address books: the only room that knows ez-vcard.
 *
 * <p>Reading order: VCardFile, PersonVCard, ContactUri, LanguageTags, Folding.
 */
@NullMarked
package org.espace.widgets.vcard;

import org.jspecify.annotations.NullMarked;
