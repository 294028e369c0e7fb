package org.espace.concern;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Random;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.espace.secret.SecretService;
import org.espace.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Gives out slips and knows them again: base64url of 16 random bytes, the day on which they end (8 bytes), and HMAC-SHA256 (RFC 2104) over both
 * and the community. Neither to whom nor which is written down; how many is counted in memory, for the day. Thread-safe.
 *
 * <p>Ask it for nothing from within a unit of work that may be undone: its key is made at first use.
 */
final class Slips {
    /** Of slips that one person gets in 24 hours from one node: as often the form can be looked at. */
    static final int A_DAY = 20;

    private static final String KEY = "concern";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIGNATURE = 32;
    private static final int LENGTH = Slip.SERIAL + Long.BYTES + SIGNATURE;
    private static final int LONGEST = 80;
    private static final int MARK = 16;

    private final SecretService secrets;
    private final Random random;
    private final Clock clock;
    private final Allowance allowance;

    Slips(SecretService secrets, Random random, Clock clock) {
        this.secrets = secrets;
        this.random = random;
        this.clock = clock;
        this.allowance = new Allowance(A_DAY, Duration.ofDays(1), clock);
    }

    /** A new slip, good today and tomorrow; none for who had too many today. */
    Optional<String> issue(Actor actor, long community) {
        if (!allowance.take(actor.person())) {
            return Optional.empty();
        }
        byte[] serial = new byte[Slip.SERIAL];
        random.nextBytes(serial);
        Slip slip = new Slip(serial, Days.today(clock).plus(Duration.ofDays(1)), community);
        byte[] token = ByteBuffer.allocate(LENGTH)
                .put(serial)
                .putLong(slip.endsAt().toEpochMilli())
                .put(hash("slip", slip.bytes()))
                .array();
        return Optional.of(Base64.getUrlEncoder().withoutPadding().encodeToString(token));
    }

    /** The slip as it came back; empty unless it is ours, for that community, and not yet ended. */
    Optional<Slip> open(long community, @Nullable String typed) {
        byte[] token = bytes(typed);
        if (token.length != LENGTH) {
            return Optional.empty();
        }
        byte[] serial = Arrays.copyOf(token, Slip.SERIAL);
        Instant endsAt = Instant.ofEpochMilli(
                ByteBuffer.wrap(token, Slip.SERIAL, Long.BYTES).getLong());
        Slip slip = new Slip(serial, endsAt, community);
        byte[] signature = Arrays.copyOfRange(token, LENGTH - SIGNATURE, LENGTH);
        boolean genuine = MessageDigest.isEqual(signature, hash("slip", slip.bytes()));
        return genuine && !endsAt.isBefore(Days.today(clock)) ? Optional.of(slip) : Optional.empty();
    }

    /** By which it is known that a slip was used. */
    String mark(Slip slip) {
        return text(hash("spent", slip.bytes()), MARK);
    }

    /** Of what is raised with that slip: 1 to 10^18-1, and in no order. */
    long id(Slip slip) {
        long drawn = ByteBuffer.wrap(hash("id", slip.bytes())).getLong();
        return Long.remainderUnsigned(drawn, Concern.MOST_IDS) + 1;
    }

    String code(Slip slip) {
        return CaseCode.of(hash("code", slip.bytes()));
    }

    /** By which a case code, as {@link CaseCode#clean} gives it, is found. */
    String lookup(String code) {
        return text(hash("lookup", code.getBytes(UTF_8)), SIGNATURE);
    }

    private static String text(byte[] hash, int length) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, length));
    }

    private static byte[] bytes(@Nullable String typed) {
        try {
            return typed == null || typed.length() > LONGEST
                    ? new byte[0]
                    : Base64.getUrlDecoder().decode(typed);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    private byte[] hash(String label, byte[] of) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secrets.key(KEY), ALGORITHM));
            mac.update((label + "\n").getBytes(UTF_8));
            return mac.doFinal(of);
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
