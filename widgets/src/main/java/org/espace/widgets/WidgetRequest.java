package org.espace.widgets;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.espace.shared.Actor;
import org.espace.shared.Cursor;
import org.espace.shared.Ids;
import org.jspecify.annotations.Nullable;

/**
 * What a door hands to a widget. Immutable.
 *
 * @param parameters of the URL or the form; untrusted
 * @param uploads files that came with the form, by field, in the order they were sent; empty unless it is an action's
 * @param preferences set by whoever placed the panel
 * @param full whether the panel has the page to itself; a digest otherwise
 * @param refusal of the action tried just before, if it was one of this panel
 * @param token to be sent along with every form
 */
public record WidgetRequest(
        Actor actor,
        Locale locale,
        Instant now,
        Map<String, List<String>> parameters,
        Map<String, List<Upload>> uploads,
        Map<String, List<String>> preferences,
        boolean full,
        @Nullable Refusal refusal,
        String token,
        WidgetUrls urls) {

    /** Parameters that all widgets of a page share: JSR-286 public render parameters in namespace {@code urn:espace}. */
    public static final Set<String> SHARED = Set.of(
            "community",
            "thread",
            "person",
            "tag",
            "query",
            "meeting",
            "unit",
            "compose",
            "invitation",
            "discussion",
            "experience",
            "concern",
            "find");

    /** The preference behind {@link #page}. */
    public static final String PAGE = "page";

    /** The preference behind {@link #origin}; set by the door alone. */
    public static final String ORIGIN = "origin";

    /** The preference behind {@link #amongStrangers}; set by the door alone. */
    public static final String STRANGERS = "among-strangers";

    public WidgetRequest {
        parameters = Map.copyOf(parameters);
        uploads = Map.copyOf(uploads);
        preferences = Map.copyOf(preferences);
    }

    /** The first value of a parameter; null when there is none or it is empty. */
    public @Nullable String parameter(String name) {
        return first(parameters, name);
    }

    /** The file sent in that field, the first of several; null when none was. */
    public @Nullable Upload upload(String field) {
        List<Upload> sent = files(field);
        return sent.isEmpty() ? null : sent.get(0);
    }

    /** All files sent in that field. */
    public List<Upload> files(String field) {
        return uploads.getOrDefault(field, List.of());
    }

    /** The same with files that came along. */
    public WidgetRequest with(Map<String, List<Upload>> files) {
        return new WidgetRequest(actor, locale, now, parameters, files, preferences, full, refusal, token, urls);
    }

    /** The first value of a preference; null when there is none or it is empty. */
    public @Nullable String preference(String name) {
        return first(preferences, name);
    }

    /** Address of the page that the panel stands on, as whoever placed it or its door told; null when neither did. Untrusted. */
    public @Nullable String page() {
        return preference(PAGE);
    }

    /** Scheme, host and port at which eSpace itself is visited, as its door knows them; null when it does not. */
    public @Nullable String origin() {
        return preference(ORIGIN);
    }

    /** Whether the page that asks belongs to another site, whose owner can read all that it holds: what is confided to us is not for it. */
    public boolean amongStrangers() {
        return preference(STRANGERS) != null;
    }

    /** An id from the parameters, or else from the preferences; 0 when neither has one. */
    public long id(String name) {
        long asked = Ids.parse(parameter(name));
        return asked != 0 ? asked : Ids.parse(preference(name));
    }

    /** A number from the preferences; {@code otherwise} when there is none between the bounds. */
    public int number(String name, int otherwise, int least, int most) {
        long number = Ids.parse(preference(name));
        return number < least || number > most ? otherwise : (int) number;
    }

    /**
     * Names this very posting, so that sending it twice makes one: the field {@code once} where script or a client set it, else a digest of
     * the action and all that was typed and chosen.
     */
    public String once(String action) {
        return PostingName.of(
                action,
                parameters,
                uploads.values().stream().flatMap(List::stream).toList());
    }

    /** Where the list goes on: the private parameter {@code after}. */
    public @Nullable Cursor after() {
        return Cursor.parse(parameter("after"));
    }

    private static @Nullable String first(Map<String, List<String>> values, String name) {
        List<String> found = values.getOrDefault(name, List.of());
        return found.isEmpty() || found.get(0).isEmpty() ? null : found.get(0);
    }
}
