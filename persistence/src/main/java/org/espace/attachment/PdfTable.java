package org.espace.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/** The objects of a new PDF and the table that finds them: small ones packed together (ISO 32000-2, 7.5.7), the table at the end (7.5.8). Not thread-safe. */
final class PdfTable {
    private static final int A_PACK = 100;
    private static final int ROW = 1 + 4 + 2;

    /** What a row begins with: where an object stands in the file, or in which pack. */
    private static final byte BY_ITSELF = 1;

    private static final byte PACKED = 2;

    private final ByteArrayOutputStream out;
    private final List<byte[]> rows = new ArrayList<>();
    private final List<Integer> packed = new ArrayList<>();
    private final List<byte[]> values = new ArrayList<>();

    PdfTable(ByteArrayOutputStream out) {
        this.out = out;
        rows.add(new byte[ROW]);
    }

    int nextNumber() {
        rows.add(new byte[ROW]);
        return rows.size() - 1;
    }

    void pack(int number, byte[] value) {
        packed.add(number);
        values.add(value);
        if (packed.size() == A_PACK) {
            flush();
        }
    }

    void stream(int number, byte[] head, byte[] raw) {
        rows.set(number, row(BY_ITSELF, out.size(), 0));
        PdfSyntax.ascii(out, number + " 0 obj\n");
        out.writeBytes(head);
        PdfSyntax.ascii(out, "\nstream\n");
        out.writeBytes(raw);
        PdfSyntax.ascii(out, "\nendstream\nendobj\n");
    }

    private void flush() {
        if (packed.isEmpty()) {
            return;
        }
        int pack = nextNumber();
        StringBuilder places = new StringBuilder();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < packed.size(); i++) {
            rows.set(packed.get(i), row(PACKED, pack, i));
            places.append(packed.get(i)).append(' ').append(all.size()).append(' ');
            all.writeBytes(values.get(i));
            all.write('\n');
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        PdfSyntax.ascii(whole, places.toString());
        whole.writeBytes(all.toByteArray());
        String head = "/Type/ObjStm/N " + packed.size() + "/First " + places.length();
        deflated(pack, head, whole.toByteArray());
        packed.clear();
        values.clear();
    }

    /** @param root the number of the catalog */
    void close(int root) {
        flush();
        int number = nextNumber();
        int place = out.size();
        rows.set(number, row(BY_ITSELF, place, 0));
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        rows.forEach(all::writeBytes);
        String head = "/Type/XRef/W[1 4 2]/Size " + rows.size() + "/Root " + root + " 0 R";
        deflated(number, head, all.toByteArray());
        PdfSyntax.ascii(out, "startxref\n" + place + "\n%%EOF\n");
    }

    private void deflated(int number, String head, byte[] bytes) {
        byte[] small = deflated(bytes);
        ByteArrayOutputStream dictionary = new ByteArrayOutputStream();
        PdfSyntax.ascii(dictionary, "<<" + head + "/Filter/FlateDecode/Length " + small.length + ">>");
        stream(number, dictionary.toByteArray(), small);
    }

    private static byte[] deflated(byte[] bytes) {
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        try (DeflaterOutputStream packing = new DeflaterOutputStream(small)) {
            packing.write(bytes);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return small.toByteArray();
    }

    private static byte[] row(byte kind, int place, int index) {
        return ByteBuffer.allocate(ROW)
                .put(kind)
                .putInt(place)
                .putShort((short) index)
                .array();
    }
}
