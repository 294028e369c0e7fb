package org.espace.domain;

import java.time.Clock;
import org.espace.account.AccountService;
import org.espace.draft.DraftService;
import org.espace.jpa.Database;
import org.espace.jpa.UnitOfWork;
import org.espace.ledger.Ledger;
import org.espace.page.PageService;
import org.espace.posting.PostingService;
import org.espace.secret.SecretService;
import org.espace.setting.SettingService;

/** What every other service stands upon: time, transactions, the ledger, and what belongs to no community. */
record Foundation(
        UnitOfWork work,
        Clock clock,
        Ledger ledger,
        SecretService secrets,
        SettingService settings,
        AccountService accounts,
        PageService pages,
        PostingService postings,
        DraftService drafts) {

    static Foundation over(Database database, Clock clock) {
        UnitOfWork work = database.work();
        Ledger ledger = new Ledger(work, clock);
        PageService pages = new PageService(work);
        ledger.listen(pages::hear);
        return new Foundation(
                work,
                clock,
                ledger,
                new SecretService(work),
                new SettingService(work, ledger, clock),
                new AccountService(work),
                pages,
                new PostingService(work, clock),
                new DraftService(work, clock));
    }

    /** What others reach of this. */
    interface Access {
        Foundation foundation();

        default UnitOfWork work() {
            return foundation().work();
        }

        default Clock clock() {
            return foundation().clock();
        }

        default Ledger ledger() {
            return foundation().ledger();
        }

        default SecretService secrets() {
            return foundation().secrets();
        }

        default SettingService settings() {
            return foundation().settings();
        }

        default AccountService accounts() {
            return foundation().accounts();
        }

        default PageService pages() {
            return foundation().pages();
        }

        default PostingService postings() {
            return foundation().postings();
        }

        default DraftService drafts() {
            return foundation().drafts();
        }
    }
}
