package org.espace.widgets.api.call;

import java.util.List;
import org.espace.shared.Fault;

/** Why a call is not answered as it was meant, before its status and words are known. */
public final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Why why;
    private final transient List<Object> details;
    private final transient List<Fault> faults;

    /** The types of problems. Their words in {@code type} are their names: never rename one. */
    public enum Why {
        MALFORMED(400),
        BAD_PARAMETER(400),
        BAD_KEY(400),
        SIGN_IN(401),
        BAD_PASS(401),
        OTHER_SITE(403),
        ISOLATED(403),
        NOT_FOUND(404),
        NOT_ALLOWED(405),
        NOT_ACCEPTABLE(406),
        CHANGED(412),
        TOO_LARGE(413),
        NOT_JSON(415),
        NOT_A_FILE(415),
        REFUSED(422),
        KEY_USED(422),
        NO_MATCH_SAID(428),
        FAILED(500);

        private final int status;

        Why(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    public Stop(Why why, Object... details) {
        this(why, List.of(details), List.of());
    }

    public Stop(Why why, List<Object> details, List<Fault> faults) {
        super(why + " " + details + " " + faults);
        this.why = why;
        this.details = List.copyOf(details);
        this.faults = List.copyOf(faults);
    }

    public Why why() {
        return why;
    }

    /** Values for its sentence. */
    public List<Object> details() {
        return details;
    }

    public List<Fault> faults() {
        return faults;
    }
}
