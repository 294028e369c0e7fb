package org.espace.setting;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an organisation may decide. Immutable.
 *
 * @param supporters how many people have to want a community before it opens, its proposer among them; 2 to 100
 * @param approval whether an administrator has to agree before it opens
 * @param proposalDays how long a proposal gathers supporters before it fades; 7 to 365
 * @param invitationDays how long an invitation can be accepted; 1 to 90
 * @param invitationsADay how many invitations one person may send in 24 hours; 1 to 500
 */
public record Settings(int supporters, boolean approval, int proposalDays, int invitationDays, int invitationsADay) {

    /** What holds until somebody decides otherwise. */
    public static final Settings OURS = new Settings(5, false, 60, 14, 20);

    /** As {@link SettingService#set} takes them: by name, in the order in which they are listed. */
    public Map<String, String> byName() {
        Map<String, String> named = new LinkedHashMap<>();
        named.put("supporters", Integer.toString(supporters));
        named.put("approval", approval ? "yes" : "no");
        named.put("proposal-days", Integer.toString(proposalDays));
        named.put("invitation-days", Integer.toString(invitationDays));
        named.put("invitations-a-day", Integer.toString(invitationsADay));
        return named;
    }
}
