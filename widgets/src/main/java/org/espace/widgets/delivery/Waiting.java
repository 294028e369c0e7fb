package org.espace.widgets.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.espace.flash.FlashService;
import org.espace.shared.Actor;
import org.espace.shared.Fault;
import org.espace.widgets.Refusal;
import org.espace.widgets.json.Json;

/**
 * What an action left for the page after it, in the database under a word that goes into the address: so any node can show that page, and no session is needed. What is
 * {@linkplain Refusal#fleeting() fleeting} must not come here. Thread-safe.
 */
public final class Waiting {
    private static final String ACTION = "action";
    private static final String TYPED = "typed";
    private static final String FAULTS = "faults";

    private final Supplier<FlashService> flashes;

    /** @param flashes asked for when they are needed */
    Waiting(Supplier<FlashService> flashes) {
        this.flashes = flashes;
    }

    /** @return the word */
    public String leave(Actor actor, Refusal refusal) {
        if (refusal.fleeting()) {
            throw new IllegalArgumentException("Expected a refusal that may be kept, found a fleeting one.");
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(ACTION, refusal.action());
        object.put(TYPED, refusal.typed());
        List<List<Object>> faults = new ArrayList<>();
        refusal.faults().forEach(each -> faults.add(List.of(each.field(), each.code(), each.details())));
        object.put(FAULTS, faults);
        return flashes.get().leave(actor, new String(Json.write(object), UTF_8));
    }

    /** The refusal, as often as it is asked for within the hour. */
    public Optional<Refusal> refusal(Actor actor, String word) {
        return flashes.get().look(actor, word).map(Json::read).map(Waiting::refusal);
    }

    /** @param sentence the key of what is said on the next page @return the word */
    public String leave(Actor actor, String sentence) {
        return flashes.get().leave(actor, sentence);
    }

    /** The key of what is said, once. */
    public Optional<String> sentence(Actor actor, String word) {
        return flashes.get().take(actor, word);
    }

    private static Refusal refusal(Map<String, Object> object) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        ((Map<?, ?>) there(object, TYPED))
                .forEach((name, values) -> typed.put(
                        String.valueOf(name),
                        ((List<?>) values).stream().map(String::valueOf).toList()));
        List<Fault> faults = ((List<?>) there(object, FAULTS))
                .stream().map(each -> fault((List<?>) each)).toList();
        return new Refusal(String.valueOf(there(object, ACTION)), typed, faults);
    }

    private static Fault fault(List<?> parts) {
        return new Fault(
                String.valueOf(parts.get(0)), String.valueOf(parts.get(1)), List.copyOf((List<?>) parts.get(2)));
    }

    private static Object there(Map<String, Object> object, String name) {
        return Optional.ofNullable(object.get(name))
                .orElseThrow(() -> new IllegalStateException("Expected \"" + name + "\" in what waits, found none."));
    }
}
