package org.espace.widgets.api;

import java.util.List;
import java.util.Locale;
import org.espace.widgets.api.call.Stop;
import org.espace.widgets.api.value.Problem;
import org.espace.widgets.html.Labels;
import org.jspecify.annotations.Nullable;

/** Puts what stopped a call into words: those of the panels where they have them. Stateless. */
final class Wording {
    private static final String TYPE = "urn:espace:problem:";

    /** So many are mended in one go; a body of nothing but faults is not answered by a longer one. */
    private static final int MOST_FAULTS = 20;

    private Wording() {}

    /** @param words the panel whose words say what is wrong */
    static Problem problem(Stop stop, Class<?> words, Locale locale, @Nullable String reference) {
        Labels own = Labels.of(Api.class, locale);
        Labels panel = Labels.of(words, locale);
        List<Problem.Fault> faults = stop.faults().stream()
                .limit(MOST_FAULTS)
                .map(each -> new Problem.Fault(camel(each.field()), each.code(), sentence(each, panel, own)))
                .toList();
        String type = stop.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
        boolean whole = faults.size() == 1 && faults.get(0).field().isEmpty();
        String detail = whole
                ? faults.get(0).message()
                : own.text("problem." + type + ".detail", stop.details().toArray());
        String title = own.text("problem." + type);
        return new Problem(TYPE + type, title, stop.why().status(), detail, faults, reference);
    }

    private static String sentence(org.espace.shared.Fault fault, Labels panel, Labels own) {
        Object[] details = fault.details().toArray();
        String field = fault.field().replaceFirst("\\[.*", "");
        for (Labels each : List.of(panel, own)) {
            for (String key : List.of("fault." + field + "." + fault.code(), "fault." + fault.code())) {
                String found = each.find(key, details);
                if (found != null) {
                    return found;
                }
            }
        }
        return own.text("fault.other", fault.code());
    }

    /** Forms name their fields {@code next-time}, JSON {@code nextTime}. */
    private static String camel(String field) {
        StringBuilder name = new StringBuilder();
        for (String part : field.split("-", -1)) {
            boolean first = name.isEmpty() || part.isEmpty();
            name.append(first ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return name.toString();
    }
}
