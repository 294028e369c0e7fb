package org.espace.invitation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import javax.persistence.EntityManager;
import org.espace.community.Access;
import org.espace.community.CommunityService;
import org.espace.community.MembershipService;
import org.espace.community.Role;
import org.espace.community.Sign;
import org.espace.jpa.UnitOfWork;
import org.espace.ledger.Change;
import org.espace.ledger.Ledger;
import org.espace.person.PersonService;
import org.espace.secret.SecretService;
import org.espace.setting.SettingService;
import org.espace.shared.Actor;
import org.espace.shared.Checks;
import org.espace.shared.Cursor;
import org.espace.shared.NotFound;
import org.espace.shared.Refused;
import org.espace.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * Invites people into communities and takes their answers. Where members are approved, only coordinators invite: the invitation is the approval.
 * Who joins by the community's own door while an invitation waits has accepted it, and its inviter has the credit. Thread-safe.
 */
public final class InvitationService {
    private static final int MOST_AT_ONCE = 200;

    /** The kind is named by its word: the room of communities keeps the record of it to itself. */
    private static final String MEMBER_JOINED = "member-joined";

    private final UnitOfWork work;
    private final CommunityService communities;
    private final MembershipService memberships;
    private final Settling settling;
    private final Sending sending;
    private final InvitationCards cards;
    private final Tokens tokens;
    private final Clock clock;

    public InvitationService(
            UnitOfWork work,
            Ledger ledger,
            PersonService people,
            SettingService settings,
            CommunityService communities,
            MembershipService memberships,
            SecretService secrets,
            Clock clock) {
        this.work = work;
        this.communities = communities;
        this.memberships = memberships;
        this.settling = new Settling(ledger, memberships, clock);
        this.sending = new Sending(ledger, people, settings, memberships, settling, clock);
        this.cards = new InvitationCards(people, communities);
        this.tokens = new Tokens(secrets);
        this.clock = clock;
    }

    /**
     * Invites 1 to 20 people; all of them, or none. Colleagues who were picked know of the community from then on.
     *
     * @return ids of the invitations: of the people in their order, then of the addresses
     * @throws NotFound when there is no such community that the actor may know of
     * @throws Refused when the actor may not invite there, the day's number is used up, or somebody can not be invited: {@code already-member},
     *     {@code already-invited}, {@code invited-declined}, {@code coordinator-invites}, {@code yourself}, {@code not-an-address}
     */
    public List<Long> invite(Actor actor, NewInvitation told) {
        return work.write(manager -> sending.send(manager, communities.access(actor, told.community()), told));
    }

    /** @throws NotFound unless it is open, and the actor sent it or coordinates the community */
    public void withdraw(Actor actor, long invitation) {
        work.write(manager -> {
            settling.withdraw(manager, held(manager, invitation, each -> answersFor(actor, each)), actor.person());
            return null;
        });
    }

    /**
     * The signed part of an invitation's link, made anew each time and always the same.
     *
     * @throws NotFound unless it is open, and the actor sent it or coordinates the community
     */
    public String token(Actor inviter, long invitation) {
        return work.read(manager -> {
            SentInvitation sent = new InvitationRepository(manager)
                    .byId(invitation)
                    .filter(each -> each.open(clock.instant()) && answersFor(inviter, each))
                    .orElseThrow(() -> new NotFound("invitation", invitation));
            return tokens.of(sent.id(), sent.sentAt());
        });
    }

    /**
     * What the actor sent; for coordinators, all that was sent for the community. Newest first; four statements.
     *
     * @throws NotFound when there is no such community that the actor may know of
     */
    public Slice<Invitation> sent(Actor actor, long community, @Nullable Cursor after, int size) {
        return work.read(manager -> {
            Access access = communities.access(actor, community);
            if (!actor.signedIn()) {
                return new Slice<>(List.of(), null);
            }
            long by = access.coordinator() ? 0 : actor.person();
            List<SentInvitation> read = new InvitationRepository(manager).sent(community, by, after, size + 1);
            Slice<SentInvitation> slice = Slice.of(read, size, SentInvitation::place);
            return new Slice<>(cards.of(slice.items(), clock.instant()), slice.next());
        });
    }

    /** What the actor can accept now, where they were picked; newest first; three statements. */
    public List<Invitation> received(Actor actor, int limit) {
        if (!actor.signedIn()) {
            return List.of();
        }
        Instant now = clock.instant();
        return work.read(
                manager -> cards.of(new InvitationRepository(manager).received(actor.person(), now, limit), now));
    }

    /**
     * The invitation that a link leads to; four statements.
     *
     * @throws NotFound unless it is open, and meant for the actor or for whoever holds the link; also for a token that was typed or cut
     */
    public Invitation byToken(Actor actor, String token) {
        return work.read(manager -> {
            SentInvitation sent = new InvitationRepository(manager)
                    .byId(Tokens.id(token))
                    .filter(each -> linked(actor, each, token))
                    .orElseThrow(InvitationService::noLink);
            return cards.of(List.of(sent), clock.instant()).stream().findFirst().orElseThrow(InvitationService::noLink);
        });
    }

    /**
     * The actor comes in, whatever the community's privacy.
     *
     * @return id of the community
     * @throws NotFound as {@link #byToken}
     * @throws Refused when nobody is signed in ({@code sign-in}), the actor belongs already ({@code already-member}), was put out or told no and no
     *     coordinator invites ({@code coordinator-invites}), or the community is archived
     */
    public long accept(Actor actor, String token) {
        return work.write(manager -> accept(manager, held(manager, actor, token), actor));
    }

    /**
     * The actor, who was picked, comes in.
     *
     * @return id of the community
     * @throws NotFound unless it is open and the actor was picked
     * @throws Refused as {@link #accept(Actor, String)}
     */
    public long accept(Actor actor, long invitation) {
        return work.write(manager -> accept(manager, held(manager, invitation, each -> picked(actor, each)), actor));
    }

    /** No, and for ever: nobody can invite the actor, or this address, to that community again. @throws NotFound as {@link #byToken} */
    public void decline(Actor actor, String token) {
        work.write(manager -> {
            settling.decline(manager, held(manager, actor, token), actor.person());
            return null;
        });
    }

    /** No, and for ever: nobody can invite the actor to that community again. @throws NotFound unless it is open and the actor was picked */
    public void decline(Actor actor, long invitation) {
        work.write(manager -> {
            settling.decline(manager, held(manager, invitation, each -> picked(actor, each)), actor.person());
            return null;
        });
    }

    /**
     * Who brought how many in, the most first; three statements.
     *
     * @throws NotFound unless the actor may read there
     */
    public List<Credit> credits(Actor actor, long community, int limit) {
        communities.access(actor, community).toRead();
        return work.read(manager -> cards.credits(new InvitationRepository(manager).credits(community, limit)));
    }

    /**
     * Ends those whose time is over, at most 200 in one go; to be called now and then, by any node.
     *
     * @return how many
     */
    public int expire() {
        List<Long> over = work.read(manager -> new InvitationRepository(manager).over(clock.instant(), MOST_AT_ONCE));
        return (int) over.stream().filter(this::expire).count();
    }

    /** Hears of who joins a community: if they were invited, that was the answer. */
    public void hear(Change change) {
        if (change.kind().equals(MEMBER_JOINED)) {
            work.write(manager -> {
                new InvitationRepository(manager)
                        .open(
                                change.community(),
                                Target.person(change.subject(), "").key())
                        .filter(waiting -> waiting.open(clock.instant()))
                        .ifPresent(waiting -> settling.came(manager, waiting, change.subject()));
                return null;
            });
        }
    }

    private boolean expire(long invitation) {
        return work.write(manager -> new InvitationRepository(manager)
                .hold(invitation)
                .filter(held -> held.over(clock.instant()))
                .map(held -> {
                    settling.expire(manager, held);
                    return true;
                })
                .orElse(false));
    }

    private long accept(EntityManager manager, SentInvitation invitation, Actor actor) {
        long community = invitation.community();
        if (!actor.signedIn()) {
            throw Refused.because("sign-in");
        }
        Sign sign = communities.signs(List.of(community)).get(community);
        if (sign == null) {
            throw noLink();
        }
        Role role = memberships.role(community, actor.person()).orElse(null);
        boolean member = role != null && role.belongs();
        boolean barred = role != null
                && Sending.FOR_COORDINATORS.contains(role)
                && !coordinates(community, invitation.inviter());
        new Checks()
                .that(!sign.archived(), "", "archived", sign.name())
                .that(!member, "", "already-member", sign.name())
                .that(!barred, "", "coordinator-invites", sign.name())
                .done();
        settling.accept(manager, invitation, actor.person());
        return community;
    }

    private SentInvitation held(EntityManager manager, long invitation, Predicate<SentInvitation> may) {
        return new InvitationRepository(manager)
                .hold(invitation)
                .filter(held -> held.open(clock.instant()) && may.test(held))
                .orElseThrow(() -> new NotFound("invitation", invitation));
    }

    private SentInvitation held(EntityManager manager, Actor actor, String token) {
        return new InvitationRepository(manager)
                .hold(Tokens.id(token))
                .filter(held -> linked(actor, held, token))
                .orElseThrow(InvitationService::noLink);
    }

    private boolean linked(Actor actor, SentInvitation sent, String token) {
        return sent.open(clock.instant())
                && tokens.genuine(token, sent.id(), sent.sentAt())
                && sent.meantFor(actor.person());
    }

    private static boolean picked(Actor actor, SentInvitation sent) {
        return !sent.byAddress() && actor.is(sent.invitee());
    }

    private boolean answersFor(Actor actor, SentInvitation sent) {
        return actor.is(sent.inviter()) || (actor.signedIn() && coordinates(sent.community(), actor.person()));
    }

    private boolean coordinates(long community, long person) {
        return memberships
                .role(community, person)
                .filter(Role.COORDINATOR::equals)
                .isPresent();
    }

    private static NotFound noLink() {
        return new NotFound("invitation", "by this link");
    }
}
