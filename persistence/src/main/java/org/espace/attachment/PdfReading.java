package org.espace.attachment;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.COSParser;
import org.apache.pdfbox.pdfparser.PDFObjectStreamParser;
import org.jspecify.annotations.Nullable;

/**
 * Reads a PDF as its tables say (ISO 32000-2, 7.5), and never searches it for what may have been meant: that takes long, and finds what no
 * other program sees. Every stream that is unpacked on the way is looked at by the budget first. For one file; not thread-safe.
 */
final class PdfReading extends COSParser implements AutoCloseable {
    private final PdfBudget budget;
    private final Map<Long, Map<COSObjectKey, COSBase>> unpacked = new HashMap<>();

    PdfReading(byte[] file) throws IOException {
        super(new PdfSource(file));
        budget = new PdfBudget(file);
        setLenient(false);
    }

    /** What the file begins with: the catalog, to which all belongs that anybody sees. */
    COSObject root() throws IOException {
        COSDictionary trailer = retrieveTrailer();
        initialParseDone = true;
        if (trailer.getItem(COSName.ROOT) instanceof COSObject root
                && resolved(root) instanceof COSDictionary) {
            return root;
        }
        throw new IOException("Expected a catalog, found none.");
    }

    /** Null for what the file speaks of but does not have. @throws PdfLimit for what it has but nobody can read */
    @Nullable COSBase resolved(COSObject reference) {
        COSBase object = reference.getObject();
        if (object == null && document.getXrefTable().containsKey(reference.getKey())) {
            throw new PdfLimit("broken");
        }
        return object;
    }

    /** While the tables are read, all that is packed is a table. */
    @Override
    protected COSStream parseCOSStream(COSDictionary head) throws IOException {
        COSStream stream = super.parseCOSStream(head);
        if (!initialParseDone) {
            budget.spend(stream);
        }
        return stream;
    }

    /** Unpacked once, where the library would do it for every object that is said to be in it and is not. */
    @Override
    protected @Nullable COSBase parseObjectStreamObject(long number, COSObjectKey key) throws IOException {
        Map<COSObjectKey, COSBase> objects = unpacked.get(number);
        if (objects == null) {
            unpacked.put(number, new HashMap<>());
            objects = objects(number);
            unpacked.put(number, objects);
        }
        return objects.remove(key);
    }

    private Map<COSObjectKey, COSBase> objects(long number) throws IOException {
        COSBase stream = document.getObjectFromPool(getObjectKey(number, 0)).getObject();
        if (!(stream instanceof COSStream packed)) {
            throw new PdfLimit("broken");
        }
        budget.spend(packed);
        return new PDFObjectStreamParser(packed, document).parseAllObjects();
    }

    @Override
    protected void prepareDecryption() {
        if (document.getEncryptionDictionary() != null) {
            throw new PdfLimit("locked");
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
        source.close();
    }
}
