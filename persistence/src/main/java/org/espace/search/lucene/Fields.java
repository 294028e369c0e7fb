package org.espace.search.lucene;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.espace.content.Audience;
import org.espace.search.IndexCard;
import org.espace.search.Language;
import org.espace.shared.Ref;
import org.jspecify.annotations.Nullable;

/** The fields of a document. Texts stand in two: plain, such as {@code title}, and by their language, such as {@code title_en}. */
final class Fields {
    static final String REF = "ref";
    static final String KIND = "kind";
    static final String ID = "id";
    static final String PLACE = "place";
    static final String STAMP = "stamp";
    static final String COMMUNITY = "community";
    static final String AUTHOR = "author";
    static final String UNIT = "unit";
    static final String AT = "at";
    static final String TAG = "tag";
    static final String LANGUAGE = "language";
    /** Who may see it: one term such as {@code r12}, for those who may read community 12. */
    static final String SEEN = "seen";

    static final String TITLE = "title";
    static final String TEXT = "text";
    static final String REPLIES = "replies";
    static final String TAGS = "tags";
    static final String BEGIN = "begin";

    private Fields() {}

    static Document document(IndexCard card) {
        Document document = new Document();
        document.add(new StringField(REF, key(card.ref()), Field.Store.NO));
        document.add(new StringField(KIND, card.ref().kind(), Field.Store.YES));
        document.add(new SortedDocValuesField(KIND, new BytesRef(card.ref().kind())));
        document.add(new StoredField(ID, card.ref().id()));
        number(document, ID, card.ref().id());
        number(document, COMMUNITY, card.community());
        number(document, UNIT, card.unit());
        number(document, AT, card.at().toEpochMilli());
        document.add(new LongPoint(AUTHOR, card.author()));
        document.add(new NumericDocValuesField(PLACE, IndexCard.place(card.ref())));
        document.add(new NumericDocValuesField(STAMP, card.stamp()));
        document.add(new StringField(SEEN, seen(card.audience(), card.community()), Field.Store.NO));
        document.add(new StringField(LANGUAGE, card.language().code(), Field.Store.NO));
        for (String tag : card.tags()) {
            document.add(new StringField(TAG, tag, Field.Store.NO));
            document.add(new SortedSetDocValuesField(TAG, new BytesRef(tag)));
        }
        texts(document, card);
        return document;
    }

    private static void texts(Document document, IndexCard card) {
        document.add(text(BEGIN, card.title()));
        document.add(text(TAGS, String.join(" ", card.tags()).replace('-', ' ')));
        both(document, TITLE, card.title(), card.language());
        both(document, TEXT, card.text(), card.language());
        both(document, REPLIES, card.replies(), card.language());
    }

    private static void both(Document document, String field, String text, Language language) {
        if (!text.isEmpty()) {
            document.add(text(field, text));
            document.add(text(in(field, language), text));
        }
    }

    private static Field text(String field, String text) {
        return new TextField(field, text, Field.Store.NO);
    }

    private static void number(Document document, String field, long value) {
        document.add(new LongPoint(field, value));
        document.add(new NumericDocValuesField(field, value));
    }

    static String key(Ref ref) {
        return ref.kind() + " " + ref.id();
    }

    static Term term(Ref ref) {
        return new Term(REF, key(ref));
    }

    static String seen(Audience audience, long community) {
        return switch (audience) {
            case READERS -> "r" + community;
            case KNOWERS -> "k" + community;
            case STAFF -> "s";
        };
    }

    /** The field beside the plain one for texts of that language. */
    static String in(String field, Language language) {
        return field + "_" + language.code();
    }

    /** The language of such a field; null for a plain one. */
    static @Nullable Language language(String field) {
        int mark = field.indexOf('_');
        return mark < 0 ? null : Language.of(field.substring(mark + 1), Language.EN);
    }
}
