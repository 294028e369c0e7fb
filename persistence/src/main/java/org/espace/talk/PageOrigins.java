package org.espace.talk;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.espace.shared.Origin;
import org.espace.shared.PlainText;
import org.espace.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Whose pages can be talked about. Immutable.
 *
 * @param listed what the organisation has listed, each in its one form; empty for none
 * @param sites gives those of the sites that panels stand in; asked only for an origin that is not listed
 */
record PageOrigins(Set<String> listed, Supplier<Set<String>> sites) {
    /** The organisation's setting: origins, each on a line or with blanks or commas between. */
    public static final String SETTING = "page-origins";

    public PageOrigins {
        listed = Set.copyOf(listed);
    }

    /** Those of a setting, in which what is no origin counts for nothing, and of the sites that panels stand in. */
    static PageOrigins of(String setting, Supplier<Set<String>> sites) {
        Set<String> listed = new LinkedHashSet<>();
        Stream.of(setting.split("[\\s,]+")).forEach(each -> {
            String origin = Origin.parse(each);
            if (origin != null) {
                listed.add(origin);
            }
        });
        return new PageOrigins(listed, sites);
    }

    /**
     * @param own the origin that eSpace itself is visited at, which counts where none is listed; null when that is not known
     * @throws Refused with code {@code no-page} for what is no address, {@code foreign-page} for one of another origin
     */
    PageAddress check(@Nullable String typed, @Nullable String own) {
        PageAddress address = PageAddress.parse(typed);
        if (address == null) {
            throw Refused.because("no-page", shown(typed));
        }
        boolean known =
                listed.isEmpty() ? address.origin().equals(Origin.parse(own)) : listed.contains(address.origin());
        if (!known && !sites.get().contains(address.origin())) {
            throw Refused.because("foreign-page", address.origin());
        }
        return address;
    }

    private static String shown(@Nullable String typed) {
        return PlainText.shorten(PlainText.line(typed), 80);
    }
}
