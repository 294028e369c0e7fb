/**
 * Signing in and out: a form, a check of the password that takes the same time whoever asks, a brake on guessing, and who
 * is signed in afterwards ({@link org.espace.portal.login.Visitor}), by a signed cookie that every node can read. Also the two checks of every request that changes
 * something: where it comes from, and the token of the form.
 *
 * <p>Reading order: SignInServlet, SignIn, Throttle, Passwords, Admission, SignInCookie, Visitor, OriginCheck, FormToken.
 */
@NullMarked
package org.espace.portal.login;

import org.jspecify.annotations.NullMarked;
