package org.espace.invitation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.espace.community.CommunityService;
import org.espace.community.Sign;
import org.espace.person.PersonCard;
import org.espace.person.PersonService;

/** Invitations with their names and faces. Thread-safe. */
final class InvitationCards {
    private final PersonService people;
    private final CommunityService communities;

    InvitationCards(PersonService people, CommunityService communities) {
        this.people = people;
        this.communities = communities;
    }

    /** Two statements. */
    List<Invitation> of(List<SentInvitation> sent, Instant now) {
        Map<Long, Sign> signs =
                communities.signs(sent.stream().map(SentInvitation::community).collect(Collectors.toSet()));
        Map<Long, PersonCard> faces = people.cards(sent.stream()
                .flatMap(each -> Stream.of(each.inviter(), each.invitee()))
                .toList());
        List<Invitation> invitations = new ArrayList<>();
        for (SentInvitation each : sent) {
            Sign sign = signs.get(each.community());
            PersonCard inviter = faces.get(each.inviter());
            if (sign != null && inviter != null) {
                invitations.add(each.invitation(sign, inviter, faces.get(each.invitee()), now));
            }
        }
        return invitations;
    }

    List<Credit> credits(List<Object[]> counted) {
        Map<Long, PersonCard> faces =
                people.cards(counted.stream().map(row -> (Long) row[0]).toList());
        List<Credit> credits = new ArrayList<>();
        for (Object[] row : counted) {
            PersonCard inviter = faces.get((Long) row[0]);
            if (inviter != null) {
                credits.add(new Credit(inviter, (Long) row[1]));
            }
        }
        return credits;
    }
}
