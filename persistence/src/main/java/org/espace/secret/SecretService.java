package org.espace.secret;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.persistence.EntityManager;
import org.espace.jpa.UnitOfWork;

/** Hands out keys of 32 random bytes by name. Thread-safe. */
public final class SecretService {
    private final UnitOfWork work;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    public SecretService(UnitOfWork work) {
        this.work = work;
    }

    /**
     * The key of that name, the same on every node; made when nobody has asked for it before, and then it stands, whatever becomes of
     * the work in which it was asked for.
     */
    public byte[] key(String name) {
        String key = known.get(name);
        return Base64.getDecoder().decode(key == null ? findOrMake(name) : key);
    }

    private String findOrMake(String name) {
        String key = work.apart(manager -> {
            Secret kept = manager.find(Secret.class, name);
            return (kept == null ? made(manager, name) : kept).bytes();
        });
        known.put(name, key);
        return key;
    }

    private static Secret made(EntityManager manager, String name) {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        Secret made = new Secret(name, Base64.getEncoder().encodeToString(random));
        manager.persist(made);
        return made;
    }
}
