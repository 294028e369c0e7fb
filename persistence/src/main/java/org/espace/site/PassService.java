package org.espace.site;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.espace.account.AccountService;
import org.espace.jpa.UnitOfWork;
import org.espace.secret.SecretText;
import org.espace.shared.Refused;
import org.espace.shared.Sha256;

/** Gives passes to those whom a site's server vouches for, and knows them again. Thread-safe. */
public final class PassService {
    /** For so long a pass is good; then the page asks its server to vouch again. */
    public static final Duration GOOD_FOR = Duration.ofMinutes(15);

    private static final Duration LATE_CLOCKS = Duration.ofMinutes(1);

    private final UnitOfWork work;
    private final AccountService accounts;
    private final Clock clock;

    public PassService(UnitOfWork work, AccountService accounts, Clock clock) {
        this.work = work;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * A pass for a voucher, which is used up by that. Of two at once with the same voucher one is refused, on whatever node.
     *
     * @return its secret, told this one time
     * @throws Refused with code {@code used} when the voucher was used before, {@code locked-out} when the person may not come in
     */
    public String exchange(Voucher voucher) {
        if (accounts.lockedOut(voucher.person())) {
            throw Refused.because("locked-out");
        }
        String secret = SecretText.make();
        String number = Sha256.hex(voucher.key().site() + " " + voucher.number());
        work.write(manager -> {
            if (manager.find(UsedVoucher.class, number) != null) {
                throw Refused.because("used");
            }
            manager.persist(
                    new UsedVoucher(number, voucher.until().plus(LATE_CLOCKS).toEpochMilli()));
            // The number before the pass: whoever comes second waits here, and finds it used.
            manager.flush();
            manager.persist(new KeptPass(
                    SecretText.hash(secret), voucher, clock.instant().plus(GOOD_FOR)));
            return null;
        });
        return secret;
    }

    /** Whose pass it is; empty when it is forged, too old, of a key that was revoked, or of somebody locked out. */
    public Optional<Pass> find(String secret) {
        Instant now = clock.instant();
        return work.read(manager -> Optional.ofNullable(manager.find(KeptPass.class, SecretText.hash(secret)))
                .map(KeptPass::told)
                .filter(pass -> pass.until().isAfter(now))
                .filter(pass -> !accounts.lockedOut(pass.person())));
    }

    /** Forgets what is void by itself; to be called now and then, by any node. */
    public void forgetOld() {
        long now = clock.millis();
        work.write(manager -> forget(manager, "UsedVoucher", now) + forget(manager, "KeptPass", now));
    }

    private static int forget(EntityManager manager, String kind, long now) {
        return manager.createQuery("delete from " + kind + " e where e.until < :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
