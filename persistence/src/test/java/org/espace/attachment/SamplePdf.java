package org.espace.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/** PDF files, good and bad, object by object. The first is the catalog, the second its only page's list, the third the page. */
final class SamplePdf {
    private final List<byte[]> objects = new ArrayList<>();
    private String trailer = "";

    /** A file of one empty page, with more in its catalog and in the page. */
    static SamplePdf with(String catalog, String page) {
        SamplePdf file = new SamplePdf();
        file.and("<</Type/Catalog/Pages 2 0 R" + catalog + ">>");
        file.and("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        return file.and("<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]" + page + ">>");
    }

    SamplePdf and(String object) {
        objects.add(object.getBytes(ISO_8859_1));
        return this;
    }

    SamplePdf and(String head, byte[] content) {
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        object.writeBytes(("<<" + head + "/Length " + content.length + ">>\nstream\n").getBytes(ISO_8859_1));
        object.writeBytes(content);
        object.writeBytes("\nendstream".getBytes(ISO_8859_1));
        objects.add(object.toByteArray());
        return this;
    }

    SamplePdf trailer(String more) {
        trailer += more;
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("%PDF-1.7\n".getBytes(ISO_8859_1));
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(file.size()));
            file.writeBytes(((i + 1) + " 0 obj\n").getBytes(ISO_8859_1));
            file.writeBytes(objects.get(i));
            file.writeBytes("\nendobj\n".getBytes(ISO_8859_1));
        }
        int size = objects.size() + 1;
        String end = "xref\n0 " + size + "\n" + table + "trailer\n<</Size " + size + "/Root 1 0 R" + trailer
                + ">>\nstartxref\n" + file.size() + "\n%%EOF\n";
        file.writeBytes(end.getBytes(ISO_8859_1));
        return file.toByteArray();
    }

    /**
     * A file whose catalog lies in a packed stream of its own.
     *
     * @param objects what lies packed: numbers and places, then values
     * @param first where the values begin
     * @param rows rows of the table for the objects in it, four bytes each
     */
    static byte[] packed(String head, byte[] objects, byte[] rows) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("%PDF-1.7\n".getBytes(ISO_8859_1));
        byte[] small = deflated(objects);
        int pack = file.size();
        file.writeBytes(("9 0 obj\n<</Type/ObjStm" + head + "/Filter/FlateDecode/Length " + small.length + ">>stream\n")
                .getBytes(ISO_8859_1));
        file.writeBytes(small);
        file.writeBytes("\nendstream\nendobj\n".getBytes(ISO_8859_1));
        int place = file.size();
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        table.writeBytes(rows);
        table.writeBytes(new byte[] {1, (byte) (pack >> 8), (byte) pack, 0});
        table.writeBytes(new byte[] {1, (byte) (place >> 8), (byte) place, 0});
        int count = rows.length / 4;
        file.writeBytes(("10 0 obj\n<</Type/XRef/W[1 2 1]/Index[1 " + count + " 9 2]/Size 11/Root 1 0 R/Length "
                        + table.size() + ">>stream\n")
                .getBytes(ISO_8859_1));
        file.writeBytes(table.toByteArray());
        file.writeBytes(("\nendstream\nendobj\nstartxref\n" + place + "\n%%EOF\n").getBytes(ISO_8859_1));
        return file.toByteArray();
    }

    static byte[] deflated(byte[] bytes) {
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(small)) {
            out.write(bytes);
        } catch (java.io.IOException inMemory) {
            throw new java.io.UncheckedIOException(inMemory);
        }
        return small.toByteArray();
    }
}
