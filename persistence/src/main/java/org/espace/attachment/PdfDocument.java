package org.espace.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * PDF (ISO 32000-2): begins and ends as one, and says nowhere in the open that it runs, opens or carries anything. What a document
 * compresses is not unpacked, and its properties (author, program, dates) stay in it. Stateless.
 */
final class PdfDocument {
    private static final Pattern BEGINNING = Pattern.compile("^%PDF-[12]\\.\\d");
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern ACTIVE =
            Pattern.compile("/(JavaScript|Launch|EmbeddedFiles?|RichMedia|ImportData|SubmitForm)(?![A-Za-z])");
    private static final int END = 1_024;

    private PdfDocument() {}

    static FitFile clean(NewFile file) throws UnfitFile {
        String text = new String(file.bytes(), ISO_8859_1);
        String end = text.substring(Math.max(0, text.length() - END));
        if (!BEGINNING.matcher(text).find() || !end.contains("%%EOF")) {
            throw new UnfitFile("broken");
        }
        if (ACTIVE.matcher(text).find() || ACTIVE.matcher(unescaped(text)).find()) {
            throw new UnfitFile("active");
        }
        String name = FileName.of(file.name(), FileType.PDF);
        return new FitFile(name, FileType.PDF, file.bytes(), 0, 0, new byte[0]);
    }

    /** Any character of a name may be written as a number (7.3.5). */
    private static String unescaped(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
