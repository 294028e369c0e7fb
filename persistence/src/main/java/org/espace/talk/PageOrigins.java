package org.espace.talk;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.espace.shared.PlainText;
import org.espace.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Whose pages can be talked about. Immutable.
 *
 * @param registered what the organisation has listed, each in its one form; empty for none
 */
public record PageOrigins(Set<String> registered) {
    /** The organisation's setting: origins, each on a line or with blanks or commas between. */
    public static final String SETTING = "page-origins";

    public PageOrigins {
        registered = Set.copyOf(registered);
    }

    /** Those of a setting; what is no origin in it counts for nothing. */
    static PageOrigins of(String setting) {
        Set<String> registered = new LinkedHashSet<>();
        Stream.of(setting.split("[\\s,]+")).forEach(each -> {
            String origin = PageAddress.origin(each);
            if (origin != null) {
                registered.add(origin);
            }
        });
        return new PageOrigins(registered);
    }

    /**
     * @param own the origin that eSpace itself is visited at, which counts where none is registered; null when that is not known
     * @throws Refused with code {@code no-page} for what is no address, {@code foreign-page} for one of another origin
     */
    PageAddress check(@Nullable String typed, @Nullable String own) {
        PageAddress address = PageAddress.parse(typed);
        if (address == null) {
            throw Refused.because("no-page", shown(typed));
        }
        boolean known = registered.isEmpty()
                ? address.origin().equals(PageAddress.origin(own))
                : registered.contains(address.origin());
        if (!known) {
            throw Refused.because("foreign-page", address.origin());
        }
        return address;
    }

    private static String shown(@Nullable String typed) {
        return PlainText.shorten(PlainText.line(typed), 80);
    }
}
