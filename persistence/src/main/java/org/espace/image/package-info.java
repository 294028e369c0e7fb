/**
 * Pictures that come from outside: told by what the file holds, measured before they are decoded, turned upright and written anew, so that
 * nothing of the file but its picture stays.
 *
 * <p>Reading order: ImageFile, Scaling, Encoding, UnfitImage.
 */
@NullMarked
package org.espace.image;

import org.jspecify.annotations.NullMarked;
