/** Programs that run beside the tests, as they run elsewhere. */
@NullMarked
package org.espace.example.program;

import org.jspecify.annotations.NullMarked;
