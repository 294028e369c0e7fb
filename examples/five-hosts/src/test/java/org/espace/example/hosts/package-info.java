/** Five kinds of host over one database. Reading order: FiveHostsTest, Hosts. */
@NullMarked
package org.espace.example.hosts;

import org.jspecify.annotations.NullMarked;
