package org.espace.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/** All that a search index in a folder holds, as text: what somebody finds who gets a copy of it. Stateless. */
public final class IndexDump {
    private IndexDump() {}

    /** The names and sizes of its files, what each document keeps, and where each word stands. */
    public static String of(Path folder) {
        StringBuilder dump = new StringBuilder();
        try (Directory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            for (String file : directory.listAll()) {
                dump.append(file).append(' ').append(directory.fileLength(file)).append('\n');
            }
            dump.append(new TreeMap<>(reader.getIndexCommit().getUserData())).append('\n');
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf(leaf.reader(), dump);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return dump.toString();
    }

    private static void leaf(LeafReader leaf, StringBuilder dump) throws IOException {
        dump.append("== ").append(leaf.maxDoc()).append(" deleted ").append(leaf.numDeletedDocs()).append('\n');
        for (int doc = 0; doc < leaf.maxDoc(); doc++) {
            dump.append(leaf.storedFields().document(doc).getFields()).append('\n');
        }
        for (FieldInfo field : leaf.getFieldInfos()) {
            dump.append("- ").append(field.name).append('\n');
            terms(leaf.terms(field.name), dump);
            switch (field.getDocValuesType()) {
                case NUMERIC -> numbers(leaf.getNumericDocValues(field.name), dump);
                case SORTED_SET -> sets(leaf.getSortedSetDocValues(field.name), dump);
                default -> dump.append(field.getDocValuesType()).append('\n');
            }
        }
    }

    private static void terms(@Nullable Terms terms, StringBuilder dump) throws IOException {
        if (terms == null) {
            return;
        }
        TermsEnum each = terms.iterator();
        while (each.next() != null) {
            dump.append(each.term().utf8ToString());
            PostingsEnum places = each.postings(null, PostingsEnum.ALL);
            while (places.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                int[] positions = new int[places.freq()];
                for (int i = 0; i < positions.length; i++) {
                    positions[i] = places.nextPosition();
                }
                dump.append(' ').append(places.docID()).append(Arrays.toString(positions));
            }
            dump.append('\n');
        }
    }

    private static void numbers(NumericDocValues values, StringBuilder dump) throws IOException {
        while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            dump.append(values.docID()).append('=').append(values.longValue()).append('\n');
        }
    }

    private static void sets(SortedSetDocValues values, StringBuilder dump) throws IOException {
        while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            dump.append(values.docID());
            for (int i = 0; i < values.docValueCount(); i++) {
                dump.append(' ').append(values.lookupOrd(values.nextOrd()).utf8ToString());
            }
            dump.append('\n');
        }
    }
}
