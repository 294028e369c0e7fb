package org.espace.setting;

import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.espace.jpa.UnitOfWork;
import org.espace.ledger.Ledger;
import org.espace.shared.Checks;
import org.espace.shared.Ids;
import org.espace.shared.PlainText;

/** Keeps what the organisation has decided. Trusted: its callers have asked for permission. Thread-safe. */
public final class SettingService {
    private static final Map<String, int[]> NUMBERS = numbers();

    /** How long each text may be, in characters; empty until the organisation says something. */
    private static final Map<String, Integer> TEXTS = Map.of("concerns-elsewhere", 3_000, "page-origins", 3_000);

    private final UnitOfWork work;
    private final Ledger ledger;
    private final Clock clock;

    public SettingService(UnitOfWork work, Ledger ledger, Clock clock) {
        this.work = work;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** What holds now; one statement. */
    public Settings current() {
        Map<String, String> named = all();
        return new Settings(
                number(named, "supporters"),
                named.getOrDefault("approval", "no").equals("yes"),
                number(named, "proposal-days"),
                number(named, "invitation-days"),
                number(named, "invitations-a-day"));
    }

    /** Every setting by its name, as it holds now. */
    public Map<String, String> all() {
        return work.read(manager -> {
            Map<String, String> named = new LinkedHashMap<>(Settings.OURS.byName());
            TEXTS.keySet().forEach(name -> named.put(name, ""));
            manager.createQuery("select s from OrganisationSetting s", Setting.class)
                    .getResultStream()
                    .forEach(kept -> named.replace(kept.name(), kept.value()));
            return named;
        });
    }

    /** A text that the organisation has set, in Markdown; empty for none. One statement. */
    public String text(String name) {
        return work.read(manager -> {
            Setting kept = manager.find(Setting.class, name);
            return kept == null ? "" : kept.value();
        });
    }

    /**
     * Decides one thing.
     *
     * @throws org.espace.shared.Refused when there is no setting of that name, or the value is not one it can have
     */
    public void set(String name, String value) {
        boolean text = TEXTS.containsKey(name);
        String clean = text ? PlainText.lines(value) : PlainText.line(value);
        Checks checks = new Checks();
        checks.that(text || Settings.OURS.byName().containsKey(name), "name", "no-such-setting", name)
                .done();
        int[] bounds = NUMBERS.get(name);
        if (text) {
            checks.lines("value", clean, 0, TEXTS.getOrDefault(name, 0));
        } else if (bounds == null) {
            checks.that(clean.equals("yes") || clean.equals("no"), "value", "not-yes-or-no", clean);
        } else {
            long number = Ids.parse(clean);
            checks.that(
                    number >= bounds[0] && number <= bounds[1], "value", "not-between", clean, bounds[0], bounds[1]);
        }
        checks.done();
        work.write(manager -> {
            Setting kept = manager.find(Setting.class, name);
            if (kept == null) {
                manager.persist(new Setting(name, clean));
            } else {
                kept.become(clean);
            }
            ledger.record(new SettingsChanged(clock.instant()));
            return null;
        });
    }

    private static int number(Map<String, String> named, String name) {
        return Math.toIntExact(Ids.parse(named.getOrDefault(name, "0")));
    }

    private static Map<String, int[]> numbers() {
        Map<String, int[]> bounds = new HashMap<>();
        bounds.put("supporters", new int[] {2, 100});
        bounds.put("proposal-days", new int[] {7, 365});
        bounds.put("invitation-days", new int[] {1, 90});
        bounds.put("invitations-a-day", new int[] {1, 500});
        return bounds;
    }
}
