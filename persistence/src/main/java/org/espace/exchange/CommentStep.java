package org.espace.exchange;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.espace.exchange.dump.DumpFile;
import org.espace.exchange.dump.DumpRow;
import org.espace.question.PastComment;
import org.espace.question.QuestionArchive;
import org.espace.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** Comments.xml: their text is light Markdown already and stays as it is. */
final class CommentStep implements Step {
    private static final int LONGEST = 2_000;

    private final QuestionArchive archive;
    private final Authors authors;

    CommentStep(QuestionArchive archive, Authors authors) {
        this.archive = archive;
        this.authors = authors;
    }

    @Override
    public DumpFile file() {
        return DumpFile.COMMENTS;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.COMMENT;
    }

    @Override
    public boolean takes(DumpRow row) {
        return true;
    }

    @Override
    public Map<ImportKind, List<String>> refersTo(DumpRow row) {
        Map<ImportKind, List<String>> all = new HashMap<>(authors.refersTo(row));
        all.put(ImportKind.QUESTION, List.of(post(row)));
        all.put(ImportKind.ANSWER, List.of(post(row)));
        return all;
    }

    @Override
    public @Nullable String missing(DumpRow row, References references) {
        boolean found = references.find(ImportKind.QUESTION, post(row)) != null
                || references.find(ImportKind.ANSWER, post(row)) != null;
        return found ? null : "expected the post " + post(row) + " that this comments on, found none";
    }

    @Override
    public Local keep(DumpRow row, References references) {
        Instant at = row.date("CreationDate");
        String body = PlainText.shorten(PlainText.lines(row.text("Text")), LONGEST);
        if (body.isEmpty()) {
            throw row.bad("expected some text in Text, found none");
        }
        Local answer = references.find(ImportKind.ANSWER, post(row));
        long question =
                answer == null ? references.get(ImportKind.QUESTION, post(row)).id() : answer.within();
        long author = authors.of(row, references, at);
        return Local.of(archive.keep(new PastComment(question, answer == null ? 0 : answer.id(), author, body, at)));
    }

    private static String post(DumpRow row) {
        return row.has("PostId") ? row.text("PostId") : "";
    }
}
