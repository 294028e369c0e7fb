package org.espace.attachment;

import java.util.List;
import java.util.Set;

/** What may be attached, told by what a file holds. */
public enum FileType {
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg", "jpe"),
    PDF("application/pdf", "pdf"),
    TEXT("text/plain; charset=utf-8", "txt", "text", "log"),
    CSV("text/csv; charset=utf-8", "csv"),
    MARKDOWN("text/markdown; charset=utf-8", "md", "markdown"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp");

    private static final Set<FileType> WITHOUT_NAMES = Set.of(PNG, JPEG, TEXT, CSV, MARKDOWN);

    private final String mediaType;
    private final List<String> extensions;

    FileType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    /** As it is said to a browser. */
    public String mediaType() {
        return mediaType;
    }

    public boolean picture() {
        return this == PNG || this == JPEG;
    }

    /** The end of a file's name, without a dot. */
    public String extension() {
        return extensions.get(0);
    }

    /** Whether a name that ends like this, in lower case, says this type. */
    boolean endsIn(String extension) {
        return extensions.contains(extension);
    }

    /** Whether nothing stays in it that its author did not put in knowingly: pictures are written anew, text has no other place. */
    boolean withoutNames() {
        return WITHOUT_NAMES.contains(this);
    }
}
