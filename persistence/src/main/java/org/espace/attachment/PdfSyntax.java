package org.espace.attachment;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * Writes values as ISO 32000-2, 7.3 says, once the rules have seen them. Not thread-safe.
 *
 * @param numbers gives what is referred to a number in the new file
 */
record PdfSyntax(ToIntFunction<COSObject> numbers) {
    private static final int DEEPEST = 200;

    void write(@Nullable COSBase value, ByteArrayOutputStream out) throws IOException {
        write(value, out, 0);
    }

    private void write(@Nullable COSBase value, ByteArrayOutputStream out, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new PdfLimit("broken");
        }
        if (value instanceof COSObject reference) {
            ascii(out, numbers.applyAsInt(reference) + " 0 R");
        } else if (value instanceof COSDictionary dictionary) {
            dictionary(dictionary, out, depth);
        } else if (value instanceof COSArray array) {
            out.write('[');
            for (int i = 0; i < array.size(); i++) {
                write(array.get(i), out, depth + 1);
                out.write(' ');
            }
            out.write(']');
        } else {
            simple(value, out);
        }
    }

    private void dictionary(COSDictionary dictionary, ByteArrayOutputStream out, int depth) throws IOException {
        PdfRules.check(dictionary);
        PdfRules.strip(dictionary);
        ascii(out, "<<");
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            entry.getKey().writePDF(out);
            out.write(' ');
            write(entry.getValue(), out, depth + 1);
            out.write('\n');
        }
        ascii(out, ">>");
    }

    private static void simple(@Nullable COSBase value, ByteArrayOutputStream out) throws IOException {
        if (value instanceof COSString string) {
            ascii(out, "<" + string.toHexString() + ">");
        } else if (value instanceof COSName name) {
            name.writePDF(out);
        } else if (value instanceof COSInteger number) {
            number.writePDF(out);
        } else if (value instanceof COSFloat number) {
            number.writePDF(out);
        } else if (value instanceof COSBoolean truth) {
            truth.writePDF(out);
        } else {
            ascii(out, "null");
        }
    }

    static void ascii(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(US_ASCII));
    }
}
