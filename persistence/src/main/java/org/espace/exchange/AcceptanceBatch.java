package org.espace.exchange;

import java.util.List;
import java.util.Map;
import org.espace.exchange.Acceptances.Accepted;
import org.espace.question.QuestionArchive;

/** Keeps accepted answers, once the answers are there. */
final class AcceptanceBatch {
    private final Origin origin;
    private final QuestionArchive archive;
    private final Findings findings;

    AcceptanceBatch(Origin origin, QuestionArchive archive, Findings findings) {
        this.origin = origin;
        this.archive = archive;
        this.findings = findings;
    }

    /** To be called inside the unit of work of the origin. */
    void keep(List<Accepted> batch) {
        List<String> keys = Acceptances.answers(batch);
        Map<String, Local> already = origin.known(ImportKind.ACCEPTANCE, keys);
        Map<String, Local> answers = origin.known(ImportKind.ANSWER, keys);
        Map<String, Local> askers = origin.known(ImportKind.PERSON, Acceptances.askers(batch));
        findings.already(ImportKind.ACCEPTANCE, already.size());
        for (Accepted accepted : batch) {
            Local answer = answers.get(accepted.answer());
            if (answer != null && accepted.at() != null && !already.containsKey(accepted.answer())) {
                Local asker = askers.get(accepted.asker());
                archive.accept(answer.within(), answer.id(), asker == null ? null : asker.id(), accepted.at());
                origin.keep(ImportKind.ACCEPTANCE, accepted.answer(), answer);
                findings.added(ImportKind.ACCEPTANCE, 1);
            }
        }
    }
}
