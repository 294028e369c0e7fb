package org.espace.widgets.api.proposal;

import java.util.List;
import org.espace.domain.Domain;
import org.espace.proposal.ProposalCard;
import org.espace.proposal.ProposalDetail;
import org.espace.widgets.api.call.Call;
import org.espace.widgets.api.call.Desk;
import org.espace.widgets.api.call.Operation;
import org.espace.widgets.api.call.Reply;
import org.espace.widgets.api.call.Resource;
import org.espace.widgets.api.value.Address;
import org.espace.widgets.api.value.Id;
import org.espace.widgets.api.value.Made;
import org.espace.widgets.proposal.CommunityStart;

/** Proposed communities: finding, making and supporting them. */
public final class Proposals implements Resource {
    private static final String ONE = "/proposals/{proposal}";
    private static final String SUPPORT = ONE + "/support";

    private final Desk desk;
    private final Domain domain;

    public Proposals(Desk desk) {
        this.desk = desk;
        this.domain = desk.domain();
    }

    @Override
    public String noun() {
        return "proposals";
    }

    @Override
    public Class<?> words() {
        return CommunityStart.class;
    }

    @Override
    public List<Operation> operations() {
        return List.of(
                Operation.get("listProposals", "/proposals")
                        .says("Those that colleagues may support, the newest first. None for who is not signed in.")
                        .givesPage(ProposalItem.class, 20, 100)
                        .by(this::list),
                Operation.post("proposeCommunity", "/proposals")
                        .says("Proposes a community; with supporters enough it opens by itself.")
                        .takes(NewProposal.class)
                        .by(this::propose),
                Operation.get("readProposal", ONE)
                        .says("One proposal with those who want it.")
                        .gives(Proposal.class)
                        .by(this::one),
                Operation.put("supportProposal", SUPPORT)
                        .says("The caller wants this community too, or says something else of what they need.")
                        .takes(Supporting.class)
                        .gives(Proposal.class)
                        .by(this::support),
                Operation.delete("withdrawSupport", SUPPORT)
                        .says("The caller does not want it any more.")
                        .by(this::unsupport));
    }

    private Reply list(Call call) {
        return Reply.of(call.page(
                domain.proposals().gathering(call.actor(), call.after(), call.size()), each -> item(call, each)));
    }

    private Reply propose(Call call) {
        NewProposal told = call.body(NewProposal.class);
        org.espace.proposal.NewProposal proposal = new org.espace.proposal.NewProposal(
                told.name(),
                told.purpose(),
                told.practice(),
                Desk.given(told.audience()),
                told.privacy(),
                Desk.given(told.need()));
        long id = desk.once(
                call, () -> domain.proposals().propose(call.actor(), proposal).proposal());
        return Reply.of(new Made(new Id(id), self(call, id)));
    }

    private Reply one(Call call) {
        ProposalDetail told = domain.proposals().detail(call.actor(), call.id("proposal"));
        return Reply.of(new Proposal(
                item(call, told.card()),
                told.supporters().stream()
                        .map(each -> new ProposalSupporter(desk.person(call, each.person()), each.need(), each.at()))
                        .toList(),
                told.myNeed()));
    }

    private Reply support(Call call) {
        String need = Desk.given(call.body(Supporting.class).need());
        domain.proposals().support(call.actor(), call.id("proposal"), need);
        return one(call);
    }

    private Reply unsupport(Call call) {
        domain.proposals().unsupport(call.actor(), call.id("proposal"));
        return Reply.DONE;
    }

    private ProposalItem item(Call call, ProposalCard told) {
        return new ProposalItem(
                new Id(told.id()),
                self(call, told.id()),
                told.name(),
                told.purpose(),
                told.practice(),
                told.audience(),
                told.privacy(),
                desk.person(call, told.proposer()),
                told.proposedAt(),
                told.fadesAt(),
                told.stage(),
                told.reason(),
                told.supporters(),
                told.needed(),
                told.supported(),
                told.community() == 0 ? null : call.addresses().api("/communities/" + told.community()));
    }

    private static Address self(Call call, long proposal) {
        return call.addresses().api("/proposals/" + proposal);
    }
}
