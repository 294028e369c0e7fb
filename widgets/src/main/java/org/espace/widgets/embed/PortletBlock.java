package org.espace.widgets.embed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.owasp.encoder.Encode;

/** A portlet as our own descriptor has it, with settings put in where the schema of JSR-286 wants them. */
final class PortletBlock {
    private static final String DESCRIPTOR = "/META-INF/portlet.xml";
    private static final Pattern BLOCK = Pattern.compile("[ ]*<portlet>(?:(?!</portlet>).)*</portlet>", Pattern.DOTALL);
    private static final String BEFORE = "</portlet-info>";

    private PortletBlock() {}

    /** Empty where the descriptor is not, or knows no such portlet. */
    static String of(String widget, Map<String, String> settings) {
        String named = "<portlet-name>" + widget + "</portlet-name>";
        return BLOCK.matcher(descriptor())
                .results()
                .map(found -> found.group())
                .filter(block -> block.contains(named))
                .findFirst()
                .map(block -> with(block, settings).stripIndent().strip())
                .orElse("");
    }

    private static String with(String block, Map<String, String> settings) {
        if (settings.isEmpty()) {
            return block;
        }
        String preferences = settings.entrySet().stream()
                .map(each -> "      <preference><name>" + each.getKey() + "</name><value>"
                        + Encode.forXmlContent(each.getValue()) + "</value></preference>\n")
                .collect(Collectors.joining("", "\n    <portlet-preferences>\n", "    </portlet-preferences>"));
        return block.replaceFirst(BEFORE, Matcher.quoteReplacement(BEFORE + preferences));
    }

    private static String descriptor() {
        try (InputStream in = PortletBlock.class.getResourceAsStream(DESCRIPTOR)) {
            return in == null ? "" : new String(in.readAllBytes(), UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
