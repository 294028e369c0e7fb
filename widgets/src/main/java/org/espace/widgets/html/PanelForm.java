package org.espace.widgets.html;

import java.util.List;
import java.util.regex.Pattern;
import org.espace.shared.Fault;
import org.espace.widgets.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One form of a panel: where it is sent, and, after a refusal, what had been typed and what was wrong. Several forms may be sent to
 * the same action, such as a comment below each answer: the key tells them apart.
 */
public final class PanelForm {
    /** The field that carries a form's key. */
    public static final String KEY = "es-form";

    /** The field that carries the token. */
    public static final String TOKEN = "es-token";

    private static final Pattern A_KEY = Pattern.compile("[A-Za-z0-9-]{1,40}");

    private final Panel panel;
    private final String action;
    private final String key;
    private final @Nullable Refusal refusal;

    PanelForm(Panel panel, String action, String key, @Nullable Refusal refusal) {
        this.panel = panel;
        this.action = action;
        this.key = key;
        this.refusal =
                refusal != null && refusal.action().equals(action) && key.equals(keyOf(refusal)) ? refusal : null;
    }

    public Panel panel() {
        return panel;
    }

    public String action() {
        return action;
    }

    public String key() {
        return key;
    }

    /** Whether it was this form that was sent and came back just now. */
    public boolean refused() {
        return refusal != null;
    }

    /** What had been typed, or else the text given. */
    public String typed(String field, @Nullable String otherwise) {
        boolean again = refusal != null && refusal.typed().containsKey(field);
        return again ? first(refusal, field) : otherwise == null ? "" : otherwise;
    }

    /** Everything that had been typed or ticked under that name; empty unless it was this form that came back. */
    public List<String> ticked(String field) {
        return refusal == null ? List.of() : refusal.typed().getOrDefault(field, List.of());
    }

    /** What is wrong with a field; null when nothing is. */
    public @Nullable String fault(String field) {
        return faults().stream()
                .filter(fault -> fault.field().equals(field))
                .findFirst()
                .map(panel::sentence)
                .orElse(null);
    }

    /** A field's {@code id}, unique on the page. */
    public String id(String field) {
        return panel.id(key.isEmpty() ? action + "-" + field : action + "-" + key + "-" + field);
    }

    /** Everything that is wrong; empty unless refused. */
    public List<Fault> faults() {
        return refusal == null ? List.of() : refusal.faults();
    }

    /** The key of the form that was refused; empty for one that we never gave out, as it becomes part of ids. */
    static String keyOf(Refusal refusal) {
        String key = first(refusal, KEY);
        return A_KEY.matcher(key).matches() ? key : "";
    }

    static String first(@Nullable Refusal refusal, String field) {
        List<String> values = refusal == null ? List.of() : refusal.typed().getOrDefault(field, List.of());
        return values.isEmpty() ? "" : values.get(0);
    }
}
