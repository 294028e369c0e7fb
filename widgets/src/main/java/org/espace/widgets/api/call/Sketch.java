package org.espace.widgets.api.call;

import java.util.ArrayList;
import java.util.List;
import org.espace.widgets.api.value.Made;
import org.jspecify.annotations.Nullable;

/** An operation being put together; used up by {@link #by}. */
public final class Sketch {
    private final String name;
    private final Verb verb;
    private final String path;
    private final List<Parameter> query = new ArrayList<>();
    private String says = "";
    private @Nullable Class<? extends Record> takes;
    private @Nullable Class<? extends Record> gives;
    private boolean paged;
    private boolean guarded;
    private boolean certain;

    Sketch(String name, Verb verb, String path) {
        this.name = name;
        this.verb = verb;
        this.path = path;
        this.gives = verb == Verb.POST ? Made.class : null;
    }

    public Sketch says(String sentence) {
        says = sentence;
        return this;
    }

    public Sketch query(Parameter... parameters) {
        query.addAll(List.of(parameters));
        return this;
    }

    public Sketch takes(Class<? extends Record> body) {
        takes = body;
        return this;
    }

    public Sketch gives(Class<? extends Record> value) {
        gives = value;
        return this;
    }

    /** A page, with the parameters by which a list is paged. */
    public Sketch givesPage(Class<? extends Record> item, int usual, int most) {
        paged = true;
        return gives(item).query(Parameter.after(), Parameter.size(1, usual, most));
    }

    /** A list that is short enough to be told whole. */
    public Sketch givesAll(Class<? extends Record> item) {
        paged = true;
        return gives(item);
    }

    public Sketch guarded() {
        guarded = true;
        return this;
    }

    /** It ends done for whoever sees what it names. */
    public Sketch certain() {
        certain = true;
        return this;
    }

    public Operation by(Handler handler) {
        return new Operation(name, verb, path, says, query, takes, gives, paged, guarded, certain, handler);
    }
}
