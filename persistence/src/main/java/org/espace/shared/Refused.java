package org.espace.shared;

import java.util.List;

/** The change asked for was not made; every fault is listed at once so that it can be mended in one go. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public Refused(List<Fault> faults) {
        super("Refused: " + faults);
        this.faults = List.copyOf(faults);
    }

    /** A refusal of the whole, such as a missing right. */
    public static Refused because(String code, Object... details) {
        return new Refused(List.of(Fault.of("", code, details)));
    }

    public List<Fault> faults() {
        return faults;
    }
}
