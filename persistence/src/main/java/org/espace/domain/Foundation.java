package org.espace.domain;

import java.time.Clock;
import org.espace.account.AccountService;
import org.espace.account.SignInService;
import org.espace.draft.DraftService;
import org.espace.flash.FlashService;
import org.espace.jpa.Database;
import org.espace.jpa.UnitOfWork;
import org.espace.lease.LeaseService;
import org.espace.ledger.Ledger;
import org.espace.page.PageService;
import org.espace.posting.PostingService;
import org.espace.secret.SecretService;
import org.espace.setting.SettingService;
import org.espace.site.PassService;
import org.espace.site.SiteService;

/** What every other service stands upon: time, transactions, the ledger, and what belongs to no community. */
record Foundation(
        UnitOfWork work,
        Clock clock,
        Ledger ledger,
        SecretService secrets,
        SettingService settings,
        AccountService accounts,
        SignInService signIns,
        LeaseService leases,
        FlashService flashes,
        PageService pages,
        PostingService postings,
        DraftService drafts,
        SiteService sites,
        PassService passes) {

    static Foundation over(Database database, Clock clock) {
        UnitOfWork work = database.work();
        Ledger ledger = new Ledger(work, clock);
        PageService pages = new PageService(work);
        AccountService accounts = new AccountService(work);
        ledger.listen(pages::hear);
        return new Foundation(
                work,
                clock,
                ledger,
                new SecretService(work),
                new SettingService(work, ledger, clock),
                accounts,
                new SignInService(work, accounts, clock),
                new LeaseService(work, clock),
                new FlashService(work, clock),
                pages,
                new PostingService(work, clock),
                new DraftService(work, ledger, clock),
                new SiteService(work, clock),
                new PassService(work, accounts, clock));
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

        default SignInService signIns() {
            return foundation().signIns();
        }

        default LeaseService leases() {
            return foundation().leases();
        }

        default FlashService flashes() {
            return foundation().flashes();
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

        default SiteService sites() {
            return foundation().sites();
        }

        default PassService passes() {
            return foundation().passes();
        }
    }
}
