package org.espace.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.regex.Pattern;

/**
 * PDF (ISO 32000-2): read strictly and within bounds, and written anew without what runs, without other files, and without what says who made it,
 * when and with what. Pages, fonts and pictures stay as they are packed. Stateless.
 */
final class PdfDocument {
    private static final Pattern BEGINNING = Pattern.compile("^%PDF-[12]\\.\\d");

    private PdfDocument() {}

    static FitFile clean(NewFile file) throws UnfitFile {
        String beginning = new String(file.bytes(), 0, Math.min(16, file.bytes().length), ISO_8859_1);
        if (!BEGINNING.matcher(beginning).find()) {
            throw new UnfitFile("broken");
        }
        String name = FileName.of(file.name(), FileType.PDF);
        return new FitFile(name, FileType.PDF, anew(file.bytes()), 0, 0, new byte[0]);
    }

    private static byte[] anew(byte[] bytes) throws UnfitFile {
        try (PdfReading file = new PdfReading(bytes)) {
            return new PdfWriting(file).written(file.root());
        } catch (PdfLimit limit) {
            throw new UnfitFile(limit.code(), limit.details());
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // Nested so deeply that no program would write it: the library goes down into it, and comes back with this.
            throw new UnfitFile("broken");
        }
    }
}
