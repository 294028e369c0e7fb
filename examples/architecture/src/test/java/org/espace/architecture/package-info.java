/** The rules of the house: {@code HouseRules} says them, {@code ArchitectureTest} keeps them and shows that each can fail. */
@NullMarked
package org.espace.architecture;

import org.jspecify.annotations.NullMarked;
