package org.espace.site;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import org.espace.jpa.UnitOfWork;
import org.espace.shared.Actor;
import org.espace.shared.Checks;
import org.espace.shared.NotFound;
import org.espace.shared.Origin;
import org.espace.shared.PlainText;
import org.espace.shared.Refused;

/** Knows the sites in whose pages panels stand. Only administrators see and change them. Thread-safe. */
public final class SiteService {
    /** So many sites there are at most, and each has at most so many origins and so many keys that are good. */
    public static final int MOST_SITES = 200;

    public static final int MOST_ORIGINS = 20;
    public static final int MOST_KEYS = 10;

    private static final int LONGEST_NAME = 80;
    private static final int SECRET_BYTES = 32;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private final UnitOfWork work;
    private final Clock clock;

    public SiteService(UnitOfWork work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    /** @throws NotFound for whoever is no administrator */
    public List<Site> all(Actor actor) {
        demand(actor);
        return work.read(manager -> {
            Map<Long, List<KeptKey>> keys = keys(manager).stream().collect(Collectors.groupingBy(KeptKey::site));
            return sites(manager).stream()
                    .map(each -> told(each, keys.getOrDefault(each.id(), List.of())))
                    .toList();
        });
    }

    /**
     * Registers a site, or changes its origins and audience when the issuer is known.
     *
     * @return its id
     * @throws NotFound for whoever is no administrator
     * @throws Refused when a name or an origin is none, or there are too many
     */
    public long register(Actor actor, NewSite site) {
        demand(actor);
        Checks checks = new Checks();
        String issuer = name(checks, "issuer", site.issuer());
        String audience = PlainText.line(site.audience());
        checks.that(audience.matches("https?://\\S{1,280}"), "audience", "no-address", audience);
        Set<String> origins = origins(checks, site.origins());
        checks.done();
        return work.write(manager -> {
            List<KeptSite> known = sites(manager);
            KeptSite kept = known.stream()
                    .filter(each -> each.issuer().equals(issuer))
                    .findFirst()
                    .orElseGet(() -> another(known.size(), issuer));
            kept.become(audience, String.join(" ", origins));
            manager.persist(kept);
            return kept.id();
        });
    }

    /**
     * Adds a key with which the site's server may sign.
     *
     * @param name its {@code kid}, unique among all sites; as an issuer's
     * @param content see {@link Algorithm}
     * @throws NotFound for whoever is no administrator, or when there is no such site
     * @throws Refused when it is no key of that kind, the name is taken, or the site has {@link #MOST_KEYS}
     */
    public void addKey(Actor actor, long site, String name, Algorithm algorithm, String content) {
        demand(actor);
        Checks checks = new Checks();
        String clean = name(checks, "key-name", name);
        String read = algorithm.read(content);
        checks.that(!read.isEmpty(), "content", "no-key-" + algorithm);
        checks.done();
        work.write(manager -> {
            find(manager, site);
            long good = keys(manager, site).stream().filter(KeptKey::good).count();
            checks.that(named(manager, clean).isEmpty(), "key-name", "name-taken", clean)
                    .that(good < MOST_KEYS, "key-name", "too-many-keys", MOST_KEYS)
                    .done();
            manager.persist(new KeptKey(site, clean, algorithm, read, clock.millis()));
            return null;
        });
    }

    /**
     * Makes a secret that both sides know.
     *
     * @return it, in base64url, told this one time
     */
    public String makeSecret(Actor actor, long site, String name) {
        byte[] random = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(random);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        addKey(actor, site, name, Algorithm.HS256, secret);
        return secret;
    }

    /** From now on nothing signed with it counts, nor what was let in by it. @throws NotFound for whoever is no administrator, or when there is no such key */
    public void revokeKey(Actor actor, long key) {
        demand(actor);
        work.write(manager -> {
            KeptKey kept = manager.find(KeptKey.class, key);
            if (kept == null) {
                throw new NotFound("key", key);
            }
            kept.revoke(clock.millis());
            return manager.createQuery("delete from KeptPass p where p.key = :key")
                    .setParameter("key", key)
                    .executeUpdate();
        });
    }

    /** Removes a site with its keys, and what was let in by them. @throws NotFound for whoever is no administrator, or when there is no such site */
    public void remove(Actor actor, long site) {
        demand(actor);
        work.write(manager -> {
            manager.remove(find(manager, site));
            return null;
        });
    }

    /** All origins of all sites, in their one form. One statement. */
    public Set<String> origins() {
        return work.read(manager -> sites(manager).stream()
                .flatMap(each -> Stream.of(each.origins().split(" ", -1)))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** The key of that name that is good now. Trusted: for checking what it signed. */
    public Optional<SiteKey> key(String name) {
        return work.read(manager -> named(manager, name).filter(KeptKey::good).map(key -> {
            KeptSite site = find(manager, key.site());
            Set<String> origins = Set.of(site.origins().split(" ", -1));
            return new SiteKey(
                    key.id(), site.id(), key.algorithm(), key.content(), site.issuer(), site.audience(), origins);
        }));
    }

    private KeptSite another(int known, String issuer) {
        if (known >= MOST_SITES) {
            throw Refused.because("too-many-sites", MOST_SITES);
        }
        return new KeptSite(issuer, clock.millis());
    }

    private static String name(Checks checks, String field, String typed) {
        String name = checks.line(field, typed, 1, LONGEST_NAME);
        checks.that(name.isEmpty() || NAME.matcher(name).matches(), field, "not-a-name", name);
        return name;
    }

    private static Set<String> origins(Checks checks, List<String> typed) {
        Set<String> origins = new TreeSet<>();
        List<String> none = new ArrayList<>();
        for (String each : typed) {
            String origin = Origin.parse(each);
            if (origin == null || origin.length() > Origin.LONGEST) {
                none.add(PlainText.shorten(PlainText.line(each), LONGEST_NAME));
            } else {
                origins.add(origin);
            }
        }
        checks.that(none.isEmpty(), "origins", "no-origin", none.isEmpty() ? "" : none.get(0))
                .that(!none.isEmpty() || !origins.isEmpty(), "origins", "missing")
                .that(origins.size() <= MOST_ORIGINS, "origins", "too-many-origins", MOST_ORIGINS);
        return origins;
    }

    private static KeptSite find(EntityManager manager, long id) {
        KeptSite site = manager.find(KeptSite.class, id);
        if (site == null) {
            throw new NotFound("site", id);
        }
        return site;
    }

    private static List<KeptSite> sites(EntityManager manager) {
        return manager.createQuery("select s from KeptSite s order by s.issuer", KeptSite.class)
                .setMaxResults(MOST_SITES)
                .getResultList();
    }

    /** Of all sites. */
    private static List<KeptKey> keys(EntityManager manager) {
        return manager.createQuery("select k from KeptKey k order by k.id desc", KeptKey.class)
                .setMaxResults(2 * MOST_SITES * MOST_KEYS)
                .getResultList();
    }

    private static List<KeptKey> keys(EntityManager manager, long site) {
        return manager.createQuery("select k from KeptKey k where k.site = :site order by k.id desc", KeptKey.class)
                .setParameter("site", site)
                .setMaxResults(10 * MOST_KEYS)
                .getResultList();
    }

    private static Optional<KeptKey> named(EntityManager manager, String name) {
        return manager.createQuery("select k from KeptKey k where k.name = :name", KeptKey.class)
                .setParameter("name", name.length() > LONGEST_NAME ? "" : name)
                .getResultStream()
                .findFirst();
    }

    private static Site told(KeptSite site, List<KeptKey> keys) {
        return new Site(
                site.id(),
                site.issuer(),
                site.audience(),
                List.of(site.origins().split(" ", -1)),
                keys.stream().map(KeptKey::known).toList());
    }

    /** Not an administrator's: to others it looks like what is absent. */
    private static void demand(Actor actor) {
        if (!actor.administrator()) {
            throw new NotFound("site", 0);
        }
    }
}
