package org.espace.attachment;

import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** What a PDF may not hold, and what is taken out of it (ISO 32000-2; the clauses stand beside). Stateless. */
final class PdfRules {
    /** 12.6.4: what a reader does without being asked, or with a click that looks like any other. */
    private static final Set<String> ACTIONS = Set.of(
            "JavaScript", "Launch", "ImportData", "SubmitForm", "GoToE", "Rendition", "Movie", "Sound", "RichMediaExecute");

    /** 7.11.4, 12.6.4.17, 12.7.8: scripts, files within the file, forms that are programs. */
    private static final Set<String> CARRIES = Set.of("JS", "JavaScript", "EmbeddedFiles", "EF", "RF", "XFA");

    /** 12.5.6: what shows something else than itself. */
    private static final Set<String> SHOWS =
            Set.of("RichMedia", "FileAttachment", "Screen", "Movie", "Sound", "3D", "PRC", "U3D");

    /** 14.3, 14.5, 12.6.3, 12.8: who made it and when, with what, what happens by itself, who signed. */
    private static final Set<String> TAKEN_OUT = Set.of(
            "Metadata", "PieceInfo", "LastModified", "Thumb", "AA", "Perms", "DSS", "SigFlags", "CreatorInfo", "SpiderInfo");

    /** 12.5.6.2: who wrote a remark and when. Of a form's field, T is its name. */
    private static final Set<String> OF_REMARKS = Set.of("T", "M", "CreationDate", "NM");

    private PdfRules() {}

    /** @throws PdfLimit {@code active} */
    static void check(COSDictionary part) {
        boolean fetched = part instanceof COSStream && (part.containsKey(COSName.F) || part.containsKey("Ref"));
        if (fetched
                || named(part, COSName.S, ACTIONS)
                || named(part, COSName.SUBTYPE, SHOWS)
                || CARRIES.stream().anyMatch(part::containsKey)) {
            throw new PdfLimit("active");
        }
        byItself(part.getDictionaryObject(COSName.OPEN_ACTION));
        if (part.getDictionaryObject(COSName.AA) instanceof COSDictionary occasions) {
            occasions.keySet().forEach(occasion -> byItself(occasions.getDictionaryObject(occasion)));
        }
    }

    /** What happens by itself is taken out in any case; a script is told of. */
    private static void byItself(@Nullable COSBase action) {
        if (action instanceof COSDictionary dictionary && named(dictionary, COSName.S, ACTIONS)) {
            throw new PdfLimit("active");
        }
    }

    /** To be called once {@link #check} has seen it. */
    static void strip(COSDictionary part) {
        TAKEN_OUT.forEach(key -> part.removeItem(COSName.getPDFName(key)));
        if (part.containsKey(COSName.RECT) && !COSName.WIDGET.equals(part.getCOSName(COSName.SUBTYPE))) {
            OF_REMARKS.forEach(key -> part.removeItem(COSName.getPDFName(key)));
        }
        if (COSName.SIG.equals(part.getCOSName(COSName.FT))) {
            part.removeItem(COSName.V);
        }
        if (part.containsKey(COSName.BYTERANGE)) {
            part.clear();
        }
        if (COSName.getPDFName("Thread").equals(part.getCOSName(COSName.TYPE))) {
            part.removeItem(COSName.I);
        }
        opening(part);
    }

    /** A stream that is about the file, by whatever name it is kept. */
    static boolean about(COSDictionary part) {
        return COSName.METADATA.equals(part.getCOSName(COSName.TYPE));
    }

    /** Opening a file leads to a page of it, or nowhere. */
    private static void opening(COSDictionary part) {
        boolean page = part.getDictionaryObject(COSName.OPEN_ACTION) instanceof COSArray
                || (part.getDictionaryObject(COSName.OPEN_ACTION) instanceof COSDictionary action
                        && COSName.getPDFName("GoTo").equals(action.getCOSName(COSName.S))
                        && !action.containsKey(COSName.NEXT));
        if (!page) {
            part.removeItem(COSName.OPEN_ACTION);
        }
    }

    private static boolean named(COSDictionary part, COSName key, Set<String> names) {
        COSName name = part.getCOSName(key);
        return name != null && names.contains(name.getName());
    }
}
