/** Real databases and a small cast of people for the tests of every module. */
@NullMarked
package org.espace.test;

import org.jspecify.annotations.NullMarked;
