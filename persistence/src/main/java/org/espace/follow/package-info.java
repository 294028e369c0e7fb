/**
 * Who follows which thing, to be told what is new there.
 *
 * <p>Reading order: FollowService, Follow.
 */
@NullMarked
package org.espace.follow;

import org.jspecify.annotations.NullMarked;
