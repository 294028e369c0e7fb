package org.espace.widgets.api.community;

import java.util.List;
import org.espace.community.Access;
import org.espace.community.CommunityDetail;
import org.espace.community.CommunitySummary;
import org.espace.community.Role;
import org.espace.domain.Domain;
import org.espace.shared.Slice;
import org.espace.widgets.api.call.Call;
import org.espace.widgets.api.call.Desk;
import org.espace.widgets.api.call.Operation;
import org.espace.widgets.api.call.Parameter;
import org.espace.widgets.api.call.Reply;
import org.espace.widgets.api.call.Resource;
import org.espace.widgets.community.CommunityHome;

/** Communities: finding, joining and leaving them. */
public final class Communities implements Resource {
    private static final String ONE = "/communities/{community}";
    private static final int LONGEST_QUERY = 200;

    private final Desk desk;
    private final Domain domain;

    public Communities(Desk desk) {
        this.desk = desk;
        this.domain = desk.domain();
    }

    @Override
    public String noun() {
        return "communities";
    }

    @Override
    public Class<?> words() {
        return CommunityHome.class;
    }

    @Override
    public List<Operation> operations() {
        return List.of(
                Operation.get("listCommunities", "/communities")
                        .says(
                                "Communities that the caller may know of, by name; or those that the caller has to do with, with mine.")
                        .query(
                                Parameter.text("query", LONGEST_QUERY, "Beginnings of words of the name."),
                                Parameter.flag("mine", "Only those of the caller; query counts for nothing then."))
                        .givesPage(Community.class, 20, 100)
                        .by(this::list),
                Operation.get("readCommunity", ONE)
                        .says("One community.")
                        .gives(CommunityDetails.class)
                        .by(this::one),
                Operation.get("listMembers", ONE + "/members")
                        .says("Its members, for those who may read there; its coordinators stand in readCommunity.")
                        .givesPage(Member.class, 20, 100)
                        .by(this::members),
                Operation.put("joinCommunity", ONE + "/membership")
                        .says("The caller joins, or asks to join where somebody has to agree.")
                        .takes(Joining.class)
                        .gives(Membership.class)
                        .by(this::join),
                Operation.delete("leaveCommunity", ONE + "/membership")
                        .says("The caller leaves, or no longer asks to join.")
                        .by(this::leave));
    }

    private Reply list(Call call) {
        Slice<CommunitySummary> found = call.flag("mine")
                ? domain.communities().mine(call.actor(), call.after(), call.size())
                : domain.communities().browse(call.actor(), call.text("query"), call.after(), call.size());
        return Reply.of(call.page(found, each -> Community.of(call, each)));
    }

    private Reply one(Call call) {
        CommunityDetail detail = domain.communities().detail(call.actor(), call.id("community"));
        return Reply.of(new CommunityDetails(
                Community.of(call, detail.summary()),
                desk.text(detail.welcome()),
                detail.words(),
                detail.coordinators().stream()
                        .map(each -> desk.person(call, each.person()))
                        .toList()));
    }

    private Reply members(Call call) {
        Access access = domain.communities().access(call.actor(), call.id("community"));
        return Reply.of(call.page(
                domain.memberships().members(access, call.after(), call.size()),
                each -> new Member(desk.person(call, each.person()), each.role(), each.since())));
    }

    private Reply join(Call call) {
        String words = Desk.given(call.body(Joining.class).words());
        Role role = domain.memberships().join(call.actor(), call.id("community"), words);
        return Reply.of(new Membership(role));
    }

    private Reply leave(Call call) {
        long community = call.id("community");
        domain.memberships()
                .leave(
                        call.actor(),
                        domain.communities()
                                .access(call.actor(), community)
                                .toKnow()
                                .community());
        return Reply.DONE;
    }
}
