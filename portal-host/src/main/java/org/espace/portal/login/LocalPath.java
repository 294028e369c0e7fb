package org.espace.portal.login;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Paths of this portal that a visitor may be sent to: nothing that a browser could read as another host. Stateless. */
final class LocalPath {
    private static final Pattern SAFE = Pattern.compile("/portal/[A-Za-z0-9._~%?&=+,;:@!$'()*\\[\\]{}/-]{0,4000}");

    private LocalPath() {}

    static String or(@Nullable String asked, String otherwise) {
        return asked != null && SAFE.matcher(asked).matches() && !asked.contains("//") ? asked : otherwise;
    }
}
