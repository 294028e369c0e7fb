package org.espace.benchmarks.load;

import java.util.function.LongFunction;

/**
 * What readers ask for, again and again.
 *
 * @param address of the path and query for each time, counted from 0, so that not only one row is read
 * @param signedIn whether as somebody who is signed in
 * @param again whether with the validator of the answer before, as a browser does that has it already
 */
public record Visit(String name, LongFunction<String> address, boolean signedIn, boolean again) {

    public static Visit of(String name, String address) {
        return new Visit(name, time -> address, false, false);
    }

    public static Visit of(String name, LongFunction<String> address) {
        return new Visit(name, address, false, false);
    }

    public Visit asStaff() {
        return new Visit(name, address, true, again);
    }

    public Visit unchanged() {
        return new Visit(name + ", unchanged", address, signedIn, true);
    }
}
