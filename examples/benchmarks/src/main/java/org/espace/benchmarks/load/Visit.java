package org.espace.benchmarks.load;

import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What readers ask for, or send, again and again.
 *
 * @param address of the path and query for each time, counted from 0, so that not only one row is read
 * @param signedIn whether as somebody who is signed in
 * @param again whether with the validator of the answer before, as a browser does that has it already
 * @param form what is sent each time, written as forms are; null for a visit that only reads
 */
public record Visit(
        String name,
        LongFunction<String> address,
        boolean signedIn,
        boolean again,
        @Nullable LongFunction<String> form) {

    public static Visit of(String name, String address) {
        return of(name, time -> address);
    }

    public static Visit of(String name, LongFunction<String> address) {
        return new Visit(name, address, false, false, null);
    }

    public Visit asStaff() {
        return new Visit(name, address, true, again, form);
    }

    public Visit unchanged() {
        return new Visit(name + ", unchanged", address, signedIn, true, form);
    }

    /** One for which no panel is held: its address has something that no panel knows, another each time, and all that an address says is part of the name under which a panel is held. */
    public Visit fresh() {
        LongFunction<String> each = time -> address.apply(time) + "&fresh=" + Long.toString(System.nanoTime(), 36);
        return new Visit(name + ", fresh", each, signedIn, again, form);
    }

    public Visit sending(LongFunction<String> written) {
        return new Visit(name, address, signedIn, again, written);
    }

    public boolean writes() {
        return form != null;
    }
}
