package org.espace.domain;

import java.time.Clock;
import org.espace.community.CommunityService;
import org.espace.community.MembershipService;
import org.espace.jpa.UnitOfWork;
import org.espace.ledger.Ledger;
import org.espace.question.ClosingService;
import org.espace.question.QuestionArchive;
import org.espace.question.QuestionService;
import org.espace.question.QuestionSigns;
import org.espace.revision.RevisionService;

/** Questions and what becomes of them. */
record Asking(QuestionArchive archive, QuestionService questions, ClosingService closings, QuestionSigns signs) {

    static Asking over(Foundation on, Society society, Shelves shelves) {
        UnitOfWork work = on.work();
        Ledger ledger = on.ledger();
        Clock clock = on.clock();
        CommunityService communities = society.communities();
        MembershipService memberships = society.memberships();
        QuestionArchive archive = new QuestionArchive(work, ledger);
        RevisionService revisions = new RevisionService(work);
        return new Asking(
                archive,
                new QuestionService(
                        work,
                        ledger,
                        society.people(),
                        communities,
                        memberships,
                        archive,
                        shelves.follows(),
                        revisions,
                        clock),
                new ClosingService(work, ledger, memberships, shelves.follows(), revisions, clock),
                new QuestionSigns(work, ledger, society.people(), communities, memberships, clock));
    }

    /** What others reach of this. */
    interface Access {
        Asking asking();

        default QuestionArchive archive() {
            return asking().archive();
        }

        default QuestionService questions() {
            return asking().questions();
        }

        default ClosingService closings() {
            return asking().closings();
        }

        default QuestionSigns signs() {
            return asking().signs();
        }
    }
}
