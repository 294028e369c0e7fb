package org.espace.portal.login;

import com.password4j.Argon2Function;
import com.password4j.BadParametersException;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes and compares hashes of passwords: Argon2id, 19 MiB, two passes, as OWASP advises. Thread-safe; a comparison takes
 * tens of milliseconds on purpose.
 */
public final class Passwords {
    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    private static final int SALT_BYTES = 16;

    /** What an unknown login is compared with, so that it takes as long as a known one. Nothing matches it by chance. */
    private volatile @Nullable String nobodysHash;

    /** The hash with its parameters and salt, as a PHC string. */
    public String hash(String password) {
        return Password.hash(password).addRandomSalt(SALT_BYTES).with(ARGON2ID).getResult();
    }

    /** Whether a typed password is the one the hash was made of; false for a hash that cannot be read. */
    public boolean matches(String typed, String hash) {
        try {
            return Password.check(typed, hash).with(Argon2Function.getInstanceFromHash(hash));
        } catch (BadParametersException notArgon2) {
            return false;
        }
    }

    /** Takes as long as a comparison, and is false. */
    boolean matchesNobody(String typed) {
        String hash = nobodysHash;
        if (hash == null) {
            hash = hash(UUID.randomUUID().toString());
            nobodysHash = hash;
        }
        matches(typed, hash);
        return false;
    }
}
