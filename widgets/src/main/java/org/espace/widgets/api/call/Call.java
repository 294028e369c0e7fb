package org.espace.widgets.api.call;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.espace.shared.Actor;
import org.espace.shared.Cursor;
import org.espace.shared.Ids;
import org.espace.shared.Slice;
import org.espace.widgets.api.value.Address;
import org.espace.widgets.api.value.Page;
import org.jspecify.annotations.Nullable;

/**
 * One call of one operation, its parameters and body found fit. Immutable.
 *
 * @param amongStrangers whether the page that asks belongs to somebody else, who can read all that it holds
 * @param variables of the path
 * @param query as it was sent, in its order
 * @param body null where the operation takes none
 * @param match of {@code If-Match}; empty for none
 * @param key of {@code Idempotency-Key}; empty for none
 * @param fingerprint of all that was asked: equal for the same call alone
 */
public record Call(
        Operation operation,
        Actor actor,
        boolean amongStrangers,
        String path,
        Map<String, String> variables,
        Map<String, String> query,
        @Nullable Record body,
        String match,
        String key,
        long fingerprint,
        Addresses addresses) {

    /** An id in the path; 0 for what is none, and found nowhere. */
    public long id(String variable) {
        return Ids.parse(variables.get(variable));
    }

    /** A variable of the path as it stands there. */
    public String variable(String name) {
        return variables.getOrDefault(name, "");
    }

    /** A parameter of the query; empty for none. */
    public String text(String parameter) {
        return query.getOrDefault(parameter, "");
    }

    /** An id in the query; 0 for none. */
    public long idOf(String parameter) {
        return Ids.parse(query.get(parameter));
    }

    public boolean flag(String parameter) {
        return text(parameter).equals("true");
    }

    /** The constant of that word; null for none. */
    public <E extends Enum<E>> @Nullable E word(String parameter, Class<E> constants) {
        String name = text(parameter).toUpperCase(Locale.ROOT).replace('-', '_');
        return Stream.of(constants.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** How many items at most. */
    public int size() {
        int usual = operation.query().stream()
                .filter(each -> each.kind() == Parameter.Kind.NUMBER)
                .mapToInt(Parameter::usual)
                .findFirst()
                .orElse(0);
        return query.containsKey("size") ? Integer.parseInt(text("size")) : usual;
    }

    /** Where the list goes on; null at its beginning. */
    public @Nullable Cursor after() {
        return Cursor.parse(query.get("after"));
    }

    /** What was sent; only for an operation that takes it. */
    public <T extends Record> T body(Class<T> type) {
        return type.cast(Objects.requireNonNull(body, operation.name()));
    }

    /** A page of a list in the words of the API. */
    public <S, T> Page<T> page(Slice<S> slice, Function<S, T> told) {
        return new Page<>(slice.items().stream().map(told).toList(), next(slice.next()));
    }

    /** This call, from another place in its list on; null for none. */
    public @Nullable Address next(@Nullable Cursor place) {
        if (place == null) {
            return null;
        }
        Map<String, String> onwards = new LinkedHashMap<>(query);
        onwards.put("after", place.token());
        return addresses.api(path + "?" + Addresses.query(onwards));
    }

    /**
     * Whether the text that the caller has seen is the one there is: RFC 9110, 13.1.1.
     *
     * @param etag of the text as it is, without its quotation marks
     * @throws Stop when it is another by now
     */
    public void expect(String etag) {
        boolean same = List.of(match.split(",", -1)).stream()
                .map(String::strip)
                .anyMatch(each -> each.equals("*") || each.equals("\"" + etag + "\""));
        if (!same) {
            throw new Stop(Stop.Why.CHANGED);
        }
    }
}
