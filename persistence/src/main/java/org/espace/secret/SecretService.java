package org.espace.secret;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.persistence.PersistenceException;
import org.espace.jpa.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Hands out keys of 32 random bytes by name. Thread-safe. */
public final class SecretService {
    private final UnitOfWork work;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    public SecretService(UnitOfWork work) {
        this.work = work;
    }

    /** The key of that name, the same on every node; made when nobody has asked for it before. */
    public byte[] key(String name) {
        return Base64.getDecoder().decode(known.computeIfAbsent(name, this::findOrMake));
    }

    private String findOrMake(String name) {
        String kept = find(name);
        return kept != null ? kept : make(name);
    }

    private @Nullable String find(String name) {
        return work.<@Nullable String>read(manager -> {
            Secret secret = manager.find(Secret.class, name);
            return secret == null ? null : secret.bytes();
        });
    }

    private String make(String name) {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        String fresh = Base64.getEncoder().encodeToString(random);
        try {
            return work.write(manager -> {
                manager.persist(new Secret(name, fresh));
                return fresh;
            });
        } catch (PersistenceException anotherNodeWasFirst) {
            String theirs = find(name);
            if (theirs == null) {
                throw anotherNodeWasFirst;
            }
            return theirs;
        }
    }
}
