package org.espace.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.espace.exchange.dump.DumpFile;
import org.espace.exchange.dump.DumpRow;
import org.espace.question.PastQuestion;
import org.espace.question.QuestionArchive;

/** Posts.xml, first pass: the questions, whatever their order, so that every answer finds its own. */
final class QuestionStep implements Step {
    private static final int LONGEST_TITLE = 200;
    private static final int MOST_TAGS = 5;
    /** Older dumps write {@code <a><b>}, newer ones {@code |a|b|}. */
    private static final Pattern TAG = Pattern.compile("[^<>|]+");

    private final long community;
    private final QuestionArchive archive;
    private final Authors authors;
    private final Acceptances acceptances;
    private final Findings findings;

    QuestionStep(long community, QuestionArchive archive, Authors authors, Acceptances acceptances, Findings findings) {
        this.community = community;
        this.archive = archive;
        this.authors = authors;
        this.acceptances = acceptances;
        this.findings = findings;
    }

    @Override
    public DumpFile file() {
        return DumpFile.POSTS;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.QUESTION;
    }

    @Override
    public boolean takes(DumpRow row) {
        long type = row.number("PostTypeId");
        if (type == Posts.QUESTION) {
            acceptances.question(row);
        } else if (type != Posts.ANSWER) {
            findings.leftOut("posts that are neither question nor answer");
        }
        return type == Posts.QUESTION;
    }

    @Override
    public Map<ImportKind, List<String>> refersTo(DumpRow row) {
        return authors.refersTo(row);
    }

    @Override
    public Local keep(DumpRow row, References references) {
        Instant asked = row.date("CreationDate");
        String title = row.line("Title", LONGEST_TITLE);
        String body = Posts.body(row);
        Instant edited = row.dateIfAny("LastEditDate");
        int useful = row.count("Score");
        long author = authors.of(row, references, asked);
        long question =
                archive.keep(new PastQuestion(community, author, title, body, tags(row), asked, edited, useful));
        if (edited != null && byItsOwner(row)) {
            archive.returned(question, edited);
        }
        return Local.of(question);
    }

    /** On such sites others edit too; only when the asker did are they waiting again. */
    private static boolean byItsOwner(DumpRow row) {
        return row.has("OwnerUserId")
                && row.has("LastEditorUserId")
                && row.text("OwnerUserId").equals(row.text("LastEditorUserId"));
    }

    private static List<String> tags(DumpRow row) {
        return row.has("Tags")
                ? TAG.matcher(row.text("Tags"))
                        .results()
                        .map(MatchResult::group)
                        .limit(MOST_TAGS)
                        .toList()
                : List.of();
    }
}
