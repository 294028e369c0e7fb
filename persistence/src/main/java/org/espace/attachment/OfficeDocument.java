package org.espace.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Word, Excel, PowerPoint (ECMA-376) and OpenDocument (ISO 26300) files: unpacked within bounds, and packed anew without macros, without
 * what is fetched or run, without the properties that name people, and without anything that stood before, between or behind. For one file;
 * not thread-safe.
 */
final class OfficeDocument {
    private static final String OFFICE_PARTS = "application/vnd.openxmlformats-officedocument.";
    private static final List<FileType> OFFICE = List.of(FileType.DOCX, FileType.XLSX, FileType.PPTX);
    private static final List<FileType> OPEN = List.of(FileType.ODT, FileType.ODS, FileType.ODP);

    /** Such as needs no field of its own; midnight on the first day of 1980 would. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final Unpacking budget;
    private final boolean within;
    private @Nullable FileType type;
    private boolean any;

    private OfficeDocument(Unpacking budget, boolean within) {
        this.budget = budget;
        this.within = within;
    }

    /** Whether it begins with an entry of a zip file (APPNOTE 4.3.7), as all these documents do. */
    static boolean packed(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    static FitFile clean(NewFile file) throws UnfitFile {
        OfficeDocument document = new OfficeDocument(new Unpacking(file.bytes().length), false);
        byte[] packed;
        try {
            packed = document.repack(file.bytes());
        } catch (UnfitFile unfit) {
            // What does not say at its beginning that it is a document is any packed file.
            throw document.type == null && unfit.code().equals("active") ? new UnfitFile("packed") : unfit;
        }
        FileType type = document.type;
        if (type == null) {
            throw new UnfitFile(document.any ? "packed" : "broken");
        }
        return new FitFile(FileName.of(file.name(), type), type, packed, 0, 0, new byte[0]);
    }

    private byte[] repack(byte[] packed) throws UnfitFile {
        ByteArrayOutputStream all = new ByteArrayOutputStream(packed.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(packed), UTF_8);
                ZipOutputStream out = new ZipOutputStream(all, UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = budget.read(in);
                any = true;
                if (!entry.isDirectory()) {
                    OfficeEntry part = new OfficeEntry(entry.getName());
                    write(out, part, part.kept(checked(part, content)));
                }
            }
        } catch (IOException | IllegalArgumentException notWhole) {
            throw new UnfitFile("broken");
        }
        return all.toByteArray();
    }

    private byte[] checked(OfficeEntry part, byte[] content) throws UnfitFile {
        if (part.macro()) {
            throw new UnfitFile("macros");
        }
        if (part.active()) {
            throw new UnfitFile("active");
        }
        if (part.relationships()) {
            Relationships.check(content);
        } else if (part.mimetype()) {
            type = open(new String(content, UTF_8));
        } else if (part.contentTypes()) {
            type = office(new String(content, UTF_8));
        } else if (part.embedded()) {
            return embedded(content);
        } else if (packed(content)) {
            throw new UnfitFile("packed");
        }
        return content;
    }

    /** A file in a file, of the same budget; none within that. */
    private byte[] embedded(byte[] content) throws UnfitFile {
        if (within) {
            throw new UnfitFile("active");
        }
        OfficeDocument inner = new OfficeDocument(budget, true);
        byte[] packed = inner.repack(content);
        if (inner.type == null) {
            throw new UnfitFile("active");
        }
        return packed;
    }

    private static @Nullable FileType open(String mediaType) {
        return OPEN.stream()
                .filter(each -> each.mediaType().equals(mediaType.strip()))
                .findFirst()
                .orElse(null);
    }

    /** By the type of the main part; one with macros says another. */
    private static @Nullable FileType office(String types) {
        return OFFICE.stream()
                .filter(each -> types.contains(
                        each.mediaType().replaceFirst("\\.(document|sheet|presentation)$", ".$1.main+xml")))
                .filter(each -> types.contains(OFFICE_PARTS))
                .findFirst()
                .orElse(null);
    }

    private static void write(ZipOutputStream out, OfficeEntry part, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(part.name());
        entry.setTimeLocal(NO_TIME);
        if (part.mimetype()) {
            // ODF 1.3, part 2, 3.3: stored as it is, so that the type can be seen from outside.
            CRC32 check = new CRC32();
            check.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(check.getValue());
        }
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }
}
