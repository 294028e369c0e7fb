package org.espace.exchange;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.espace.exchange.dump.DumpFile;
import org.espace.exchange.dump.DumpRow;
import org.espace.question.PastAnswer;
import org.espace.question.QuestionArchive;
import org.jspecify.annotations.Nullable;

/** Posts.xml, second pass: the answers. */
final class AnswerStep implements Step {
    private final QuestionArchive archive;
    private final Authors authors;
    private final Acceptances acceptances;

    AnswerStep(QuestionArchive archive, Authors authors, Acceptances acceptances) {
        this.archive = archive;
        this.authors = authors;
        this.acceptances = acceptances;
    }

    @Override
    public DumpFile file() {
        return DumpFile.POSTS;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.ANSWER;
    }

    /** A row without a type was told of in the first pass. */
    @Override
    public boolean takes(DumpRow row) {
        boolean answer = row.is("PostTypeId", Posts.ANSWER);
        if (answer) {
            acceptances.answer(row);
        }
        return answer;
    }

    @Override
    public Map<ImportKind, List<String>> refersTo(DumpRow row) {
        Map<ImportKind, List<String>> all = new HashMap<>(authors.refersTo(row));
        all.put(ImportKind.QUESTION, List.of(question(row)));
        return all;
    }

    @Override
    public @Nullable String missing(DumpRow row, References references) {
        return references.find(ImportKind.QUESTION, question(row)) == null
                ? "expected the question " + question(row) + " that this answers, found none"
                : null;
    }

    @Override
    public Local keep(DumpRow row, References references) {
        Instant at = row.date("CreationDate");
        long question = references.get(ImportKind.QUESTION, question(row)).id();
        String body = Posts.body(row);
        Instant edited = row.dateIfAny("LastEditDate");
        int useful = row.count("Score");
        long author = authors.of(row, references, at);
        return new Local(archive.keep(new PastAnswer(question, author, body, at, edited, useful)), question);
    }

    private static String question(DumpRow row) {
        return row.has("ParentId") ? row.text("ParentId") : "";
    }
}
