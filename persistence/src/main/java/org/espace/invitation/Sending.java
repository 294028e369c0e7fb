package org.espace.invitation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.persistence.EntityManager;
import org.espace.community.Access;
import org.espace.community.MembershipService;
import org.espace.community.Privacy;
import org.espace.community.Role;
import org.espace.ledger.Ledger;
import org.espace.person.PersonCard;
import org.espace.person.PersonService;
import org.espace.setting.SettingService;
import org.espace.setting.Settings;
import org.espace.shared.Checks;
import org.espace.shared.PlainText;

/** Sends invitations. Each method belongs in a unit of work. Thread-safe. */
final class Sending {
    private static final int MOST_AT_ONCE = 20;
    private static final int LONGEST_WORDS = 300;
    private static final Duration DAY = Duration.ofDays(1);

    /** What an invitation must not undo, unless a coordinator sends it: a coordinator has said no, or has yet to answer. */
    static final Set<Role> FOR_COORDINATORS = Set.of(Role.REMOVED, Role.DECLINED, Role.ASKED);

    private final Ledger ledger;
    private final PersonService people;
    private final SettingService settings;
    private final MembershipService memberships;
    private final Settling settling;
    private final Clock clock;

    Sending(
            Ledger ledger,
            PersonService people,
            SettingService settings,
            MembershipService memberships,
            Settling settling,
            Clock clock) {
        this.ledger = ledger;
        this.people = people;
        this.settings = settings;
        this.memberships = memberships;
        this.settling = settling;
        this.clock = clock;
    }

    List<Long> send(EntityManager manager, Access access, NewInvitation told) {
        Checks checks = new Checks();
        may(checks, access);
        checks.done();
        String words = checks.lines("words", told.words(), 0, LONGEST_WORDS);
        List<Target> targets = targets(checks, told);
        checks.that(!targets.isEmpty(), "people", "missing")
                .that(targets.size() <= MOST_AT_ONCE, "people", "too-many", MOST_AT_ONCE, targets.size())
                .done();
        Settings current = settings.current();
        Instant now = clock.instant();
        InvitationRepository invitations = new InvitationRepository(manager);
        invitations.hold(access.actor().person(), now);
        long today = invitations.sentSince(access.actor().person(), now.minus(DAY));
        checks.that(
                today + targets.size() <= current.invitationsADay(),
                "",
                "too-many-today",
                current.invitationsADay(),
                today);
        targets.forEach(each -> fit(manager, checks, access, each));
        checks.done();
        Instant until = now.plus(Duration.ofDays(current.invitationDays()));
        List<Long> sent = new ArrayList<>();
        for (Target each : targets) {
            sent.add(send(manager, access, each, words, now, until));
        }
        return sent;
    }

    private static void may(Checks checks, Access access) {
        boolean free = access.privacy() == Privacy.PUBLIC || access.privacy() == Privacy.OPEN;
        checks.that(access.actor().signedIn(), "", "sign-in")
                .that(!access.archived(), "", "archived", access.name())
                .that(access.member() || !free, "", "members-only", access.name())
                .that(access.coordinator() || free, "", "coordinators-only", access.name());
    }

    private List<Target> targets(Checks checks, NewInvitation told) {
        Map<String, Target> once = new LinkedHashMap<>();
        Set<Long> picked = new LinkedHashSet<>(told.people());
        if (picked.size() <= MOST_AT_ONCE) {
            Map<Long, PersonCard> cards = people.cards(picked);
            for (long id : picked) {
                PersonCard card = cards.get(id);
                checks.that(card != null, "people", "no-such-person", id);
                Target target = Target.person(id, card == null ? "" : card.name());
                once.put(target.key(), target);
            }
        } else {
            picked.forEach(id -> once.put("p:" + id, Target.person(id, "")));
        }
        for (String typed : told.addresses()) {
            Target target = Target.address(typed);
            if (!target.address().isEmpty()) {
                checks.that(
                        target.deliverable(), "addresses", "not-an-address", PlainText.shorten(target.address(), 100));
                once.put(target.key(), target);
            }
        }
        return List.copyOf(once.values());
    }

    private void fit(EntityManager manager, Checks checks, Access access, Target target) {
        InvitationRepository invitations = new InvitationRepository(manager);
        Optional<Role> role =
                target.person() == 0 ? Optional.empty() : memberships.role(access.community(), target.person());
        checks.that(!access.actor().is(target.person()), target.field(), "yourself");
        boolean belongs = role.filter(Role::belongs).isPresent();
        checks.that(!belongs || access.actor().is(target.person()), target.field(), "already-member", target.name());
        checks.that(
                access.coordinator() || role.filter(FOR_COORDINATORS::contains).isEmpty(),
                target.field(),
                "coordinator-invites",
                target.name());
        checks.that(
                invitations
                        .open(access.community(), target.key())
                        .filter(open -> open.open(clock.instant()))
                        .isEmpty(),
                target.field(),
                "already-invited",
                target.name());
        checks.that(
                !invitations.declined(access.community(), target), target.field(), "invited-declined", target.name());
    }

    private long send(EntityManager manager, Access access, Target target, String words, Instant now, Instant until) {
        InvitationRepository invitations = new InvitationRepository(manager);
        invitations.open(access.community(), target.key()).ifPresent(over -> settling.expire(manager, over));
        long inviter = access.actor().person();
        long id = invitations
                .add(new SentInvitation(access.community(), inviter, target, words, now, until))
                .id();
        boolean knows = target.person() == 0
                || memberships
                        .role(access.community(), target.person())
                        .filter(Role::knows)
                        .isPresent();
        if (!knows) {
            memberships.enrol(access.community(), target.person(), Role.INVITED, now);
        }
        ledger.record(new InvitationSent(access.community(), id, inviter, now));
        return id;
    }
}
