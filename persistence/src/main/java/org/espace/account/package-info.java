/**
 * Who may sign in to the portal: a login and the hash of a password, for one person. How hashes are made and compared is
 * the portal's affair; here they are only kept.
 *
 * <p>Reading order: AccountService, AccountCard, NewAccount.
 */
@NullMarked
package org.espace.account;

import org.jspecify.annotations.NullMarked;
