package org.espace.widgets.api.call;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be asked of the API: it is found, checked, performed and described by this alone. Immutable.
 *
 * @param name such as {@code askQuestion}; unique
 * @param path below the API's own, variables in braces: {@code /questions/{question}}
 * @param says what it does, in a sentence
 * @param query parameters it knows; any other is refused
 * @param takes what the body is read into, {@link Raw} for one that is taken as it is; null for a call without a body
 * @param gives what the answer is written from; null for an answer without a body
 * @param paged whether the answer is a page of what it gives
 * @param guarded whether it changes a text, and so has to say which text: {@code If-Match}
 * @param certain whether it is done for whoever sees what it names: nothing about it could be unfit
 */
public record Operation(
        String name,
        Verb verb,
        String path,
        String says,
        List<Parameter> query,
        @Nullable Class<? extends Record> takes,
        @Nullable Class<? extends Record> gives,
        boolean paged,
        boolean guarded,
        boolean certain,
        Handler handler) {
    private static final Pattern VARIABLE = Pattern.compile("\\{([a-z]+)}");

    public Operation {
        query = List.copyOf(query);
    }

    /** A list or a thing to be read. */
    public static Sketch get(String name, String path) {
        return new Sketch(name, Verb.GET, path);
    }

    public static Sketch post(String name, String path) {
        return new Sketch(name, Verb.POST, path);
    }

    public static Sketch put(String name, String path) {
        return new Sketch(name, Verb.PUT, path);
    }

    public static Sketch delete(String name, String path) {
        return new Sketch(name, Verb.DELETE, path);
    }

    /** Names of the path's variables, in its order. */
    public List<String> variables() {
        return VARIABLE.matcher(path).results().map(each -> each.group(1)).toList();
    }

    /** Matches this path alone; each variable is a group, in its order. */
    public Pattern pattern() {
        return Pattern.compile(VARIABLE.matcher(path).replaceAll(Matcher.quoteReplacement("([^/]+)")));
    }

    /** Whether its body is taken as it is, and not as JSON. */
    public boolean raw() {
        return takes == Raw.class;
    }

    /** As it ends when it was done. */
    public int done() {
        return verb == Verb.POST ? 201 : gives == null ? 204 : 200;
    }
}
