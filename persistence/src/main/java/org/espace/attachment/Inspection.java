package org.espace.attachment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.espace.image.ImageFile;
import org.espace.shared.Fault;
import org.espace.shared.PlainText;
import org.espace.shared.Refused;

/** Looks into files that were sent and keeps what is safe, by what they hold and never by their names. Stateless. */
final class Inspection {
    static final int LARGEST_MEGABYTES = 5;
    static final String FIELD = "attachment";
    private static final int LARGEST = LARGEST_MEGABYTES * 1024 * 1024;

    /** Pictures that are common, and that we cannot decode and so cannot clean. */
    private static final Map<String, String> OTHER_PICTURES = Map.of(
            "image/webp",
            "WebP",
            "image/heic",
            "HEIC",
            "image/heif",
            "HEIF",
            "image/avif",
            "AVIF",
            "image/tiff",
            "TIFF",
            "image/bmp",
            "BMP");

    private Inspection() {}

    /** @throws Refused with every fault of every file, on field {@code attachment}; the first detail of each is the file's name */
    static List<FitFile> of(List<NewFile> files) {
        List<FitFile> fit = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (NewFile file : files) {
            try {
                fit.add(clean(file));
            } catch (UnfitFile unfit) {
                List<Object> details = new ArrayList<>(List.of(shown(file.name())));
                details.addAll(unfit.details());
                faults.add(new Fault(FIELD, unfit.code(), details));
            }
        }
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
        return fit;
    }

    /** A name as it may be repeated to whoever sent it: short, and in the direction it is read. */
    static String shown(String name) {
        String line = PlainText.line(name).replaceAll("\\p{Cf}", "");
        return line.isEmpty() ? "?" : PlainText.shorten(line, 60);
    }

    private static FitFile clean(NewFile file) throws UnfitFile {
        if (file.bytes().length == 0) {
            throw new UnfitFile("empty");
        }
        tooLarge(file.bytes());
        // One at a time: what is unpacked or decoded takes much memory.
        synchronized (ImageFile.ONE_AT_A_TIME) {
            FitFile fit = byContent(file, Magic.of(file.bytes()));
            tooLarge(fit.bytes());
            return fit;
        }
    }

    private static void tooLarge(byte[] bytes) throws UnfitFile {
        if (bytes.length > LARGEST) {
            throw new UnfitFile("too-large", LARGEST_MEGABYTES, 1 + bytes.length / 1024 / 1024);
        }
    }

    private static FitFile byContent(NewFile file, String type) throws UnfitFile {
        String picture = OTHER_PICTURES.get(type);
        if (picture != null) {
            throw new UnfitFile("other-picture", picture);
        }
        if (OfficeDocument.packed(file.bytes())) {
            return OfficeDocument.clean(file);
        }
        return switch (type) {
            case "image/png", "image/jpeg", "image/gif" -> Pictures.clean(file);
            case "application/pdf" -> PdfDocument.clean(file);
            case "text/html" -> throw new UnfitFile("not-allowed", type);
            default -> other(file, type);
        };
    }

    private static FitFile other(NewFile file, String type) throws UnfitFile {
        if (type.startsWith("text/")) {
            return Texts.clean(file);
        }
        // Password-protected Office files are of this kind too.
        throw type.contains("tika-msoffice") ? new UnfitFile("old-office") : new UnfitFile("not-allowed", type);
    }
}
