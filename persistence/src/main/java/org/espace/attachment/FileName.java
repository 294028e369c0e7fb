package org.espace.attachment;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.espace.shared.PlainText;

/** A file's name, made safe for every file system and for the eye, with the ending of what the file holds. Stateless. */
final class FileName {
    static final int LONGEST = 100;

    /** Format characters turn words round or hide them; the others mean something to a file system or a shell. */
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cf}\\p{Cn}\\p{Co}:*?\"<>|%`$]+");

    private static final Pattern EDGES = Pattern.compile("^[\\s.~-]+|[\\s.]+$");

    /** Windows opens a device under such a name, whatever the ending. */
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d|conin\\$|conout\\$)(\\..*)?");

    private FileName() {}

    static String of(String told, FileType type) {
        String bare = told.substring(Math.max(told.lastIndexOf('/'), told.lastIndexOf('\\')) + 1);
        String line = UNSAFE.matcher(PlainText.line(bare)).replaceAll("");
        String stem = EDGES.matcher(withoutEnding(line)).replaceAll("");
        String fit = EDGES.matcher(PlainText.shorten(stem, LONGEST)).replaceAll("");
        String safe = fit.isEmpty() ? "file" : DEVICE.matcher(fit).matches() ? "_" + fit : fit;
        return safe + "." + type.extension();
    }

    /** The end of a name behind its last dot, in lower case; empty when there is none. */
    static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** What says a type is replaced by what is true; any other ending is a part of the name, and stays before the true one. */
    private static String withoutEnding(String name) {
        String ending = ending(name);
        boolean known = ending.equals("gif") || Arrays.stream(FileType.values()).anyMatch(type -> type.endsIn(ending));
        int dot = name.lastIndexOf('.');
        return known && dot >= 0 ? name.substring(0, dot) : name;
    }
}
