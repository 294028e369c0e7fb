package org.espace.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** One file within an Office or OpenDocument file, told by its name. Immutable. */
record OfficeEntry(String name) {
    private static final Pattern MACROS =
            Pattern.compile("vbaproject|vbadata|^basic/|^scripts/|/basic/|/scripts/|macrosheets/");
    private static final Pattern ACTIVE = Pattern.compile("activex|oleobject|(^|/)webextensions?/");
    private static final Pattern OUTSIDE = Pattern.compile("^/|\\\\|(^|/)\\.\\.(/|$)");
    private static final Set<String> HARMLESS = Set.of(
            "xml", "rels", "rdf", "png", "jpeg", "jpg", "jpe", "gif", "bmp", "tif", "tiff", "emf", "wmf", "svg", "wdp",
            "bin", "fntdata", "ttf", "odttf", "mp3", "mp4", "m4a", "wav", "xlsx", "docx", "pptx", "vml", "jfif", "webp",
            "psmdcp");

    /** What stands in the place of a file's properties: nobody, at no time. */
    private static final Map<String, String> NOBODY = Map.of(
            "docprops/core.xml",
            "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"/>",
            "docprops/app.xml",
            "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"/>",
            "docprops/custom.xml",
            "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\"/>",
            "meta.xml",
            "<office:document-meta xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" office:version=\"1.2\"/>");

    OfficeEntry {
        name = name.strip();
    }

    boolean macro() {
        return MACROS.matcher(lower()).find();
    }

    /** Whether it runs, or may be anything, or is to be written outside of the folder that the file is unpacked in. */
    boolean active() {
        String lower = lower();
        int dot = lower.lastIndexOf('.');
        boolean known = dot < lower.lastIndexOf('/') || dot < 0 || HARMLESS.contains(lower.substring(dot + 1));
        return OUTSIDE.matcher(lower).find()
                || ACTIVE.matcher(lower).find()
                || !known
                || (lower.contains("embeddings/") && lower.endsWith(".bin"));
    }

    boolean relationships() {
        return lower().endsWith(".rels");
    }

    boolean mimetype() {
        return name.equals("mimetype");
    }

    boolean contentTypes() {
        return name.equals("[Content_Types].xml");
    }

    /** Whether it is a file of its own kind that a chart was made from. */
    boolean embedded() {
        return lower().matches(".*embeddings/[^/]+\\.(docx|xlsx|pptx)");
    }

    /** What is kept of it: all, or nothing that tells of people. */
    byte[] kept(byte[] content) {
        String lower = lower();
        if (lower.startsWith("docprops/thumbnail") || lower.startsWith("thumbnails/")) {
            return Thumbnail.BLANK.clone();
        }
        String nobody = NOBODY.get(lower);
        return nobody == null ? content : ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + nobody).getBytes(UTF_8);
    }

    private String lower() {
        return name.toLowerCase(Locale.ROOT);
    }
}
