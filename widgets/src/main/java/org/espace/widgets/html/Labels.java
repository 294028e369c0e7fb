package org.espace.widgets.html;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words of one widget in one language: {@code X.properties} beside {@code X.java}, then
 * {@code Words.properties} of its package, then those of the packages that it names under {@code also} because it uses their templates, then
 * those all widgets share. Texts with values are {@link MessageFormat} patterns. Immutable and thread-safe.
 */
public final class Labels {
    private static final String SHARED = "org.espace.widgets.Shared";
    private static final Control EXACT_LANGUAGE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final String owner;
    private final List<ResourceBundle> bundles;

    private Labels(Locale locale, String owner, List<ResourceBundle> bundles) {
        this.locale = locale;
        this.owner = owner;
        this.bundles = bundles;
    }

    public static Labels of(Class<?> widget, Locale locale) {
        ClassLoader loader = widget.getClassLoader();
        Optional<ResourceBundle> words = bundle(widget.getPackageName() + ".Words", locale, loader);
        List<ResourceBundle> found = Stream.of(
                        bundle(widget.getName(), locale, loader).stream(),
                        words.stream(),
                        words.stream().flatMap(Labels::also).flatMap(name -> bundle(name, locale, loader).stream()),
                        bundle(SHARED, locale, loader).stream())
                .flatMap(each -> each)
                .toList();
        return new Labels(locale, widget.getSimpleName(), found);
    }

    /** The languages there are words in; the first is spoken to whoever asks for none of them. */
    public static List<Locale> languages() {
        return Languages.ALL;
    }

    /** Read once, at the first asking: every panel asks. */
    private static final class Languages {
        static final List<Locale> ALL = Stream.of(
                        of(Labels.class, Locale.ROOT).text("languages").split(" ", -1))
                .map(Locale::forLanguageTag)
                .toList();
    }

    /**
     * The text of that key with the values put in.
     *
     * @throws IllegalStateException when there is no such label, so that a test tells before a reader does
     */
    public String text(String key, Object... values) {
        String text = find(key, values);
        if (text == null) {
            throw new IllegalStateException("Expected a label \"" + key + "\" for " + locale.toLanguageTag() + " in "
                    + owner + ".properties or Shared.properties, found none: add it there.");
        }
        return text;
    }

    /** As {@link #text}, but null when there is no such label. */
    public @Nullable String find(String key, Object... values) {
        for (ResourceBundle bundle : bundles) {
            if (bundle.containsKey(key)) {
                String pattern = bundle.getString(key);
                return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
            }
        }
        return null;
    }

    private static Stream<String> also(ResourceBundle words) {
        String packages = words.containsKey("also") ? words.getString("also") : "";
        return Stream.of(packages.split(" ", -1))
                .filter(name -> !name.isEmpty())
                .map(name -> "org.espace.widgets." + name + ".Words");
    }

    private static Optional<ResourceBundle> bundle(String name, Locale locale, ClassLoader loader) {
        try {
            return Optional.of(ResourceBundle.getBundle(name, locale, loader, EXACT_LANGUAGE));
        } catch (MissingResourceException thereAreNone) {
            return Optional.empty();
        }
    }
}
