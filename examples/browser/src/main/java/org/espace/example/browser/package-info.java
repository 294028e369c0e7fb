/** The browser of the tests, and what it finds wrong with a page. */
@NullMarked
package org.espace.example.browser;

import org.jspecify.annotations.NullMarked;
