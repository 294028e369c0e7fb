package org.espace.widgets.catalog;

import java.util.ArrayList;
import java.util.List;
import org.espace.domain.Domain;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetCatalog;
import org.espace.widgets.activity.Activity;
import org.espace.widgets.community.CommunityCare;
import org.espace.widgets.community.CommunityHome;
import org.espace.widgets.community.CommunityList;
import org.espace.widgets.community.CommunityMembers;
import org.espace.widgets.community.MyCommunities;
import org.espace.widgets.concern.ConcernList;
import org.espace.widgets.concern.ConcernThread;
import org.espace.widgets.directory.PeopleFinder;
import org.espace.widgets.discussion.DiscussionList;
import org.espace.widgets.discussion.DiscussionThread;
import org.espace.widgets.embed.EmbedBuilder;
import org.espace.widgets.experience.ExperienceList;
import org.espace.widgets.experience.ExperienceStory;
import org.espace.widgets.finder.CommunityFinder;
import org.espace.widgets.invitation.Invite;
import org.espace.widgets.profile.MyProfile;
import org.espace.widgets.profile.PersonCard;
import org.espace.widgets.proposal.CommunityStart;
import org.espace.widgets.proposal.ProposalList;
import org.espace.widgets.question.AskBox;
import org.espace.widgets.question.QuestionList;
import org.espace.widgets.question.QuestionThread;
import org.espace.widgets.search.SearchBox;
import org.espace.widgets.search.SearchResults;
import org.espace.widgets.talk.PageTalk;
import org.espace.widgets.talk.TalkedPages;
import org.espace.widgets.unit.UnitTree;

/** The widgets that eSpace brings. */
public final class StandardWidgets {
    private StandardWidgets() {}

    public static WidgetCatalog over(Domain domain) {
        List<Widget> all = new ArrayList<>(panels(domain));
        all.add(new EmbedBuilder(domain, all));
        return new WidgetCatalog(all);
    }

    /** Those that stand in pages of all kinds. */
    private static List<Widget> panels(Domain domain) {
        return List.of(
                new Activity(domain),
                new AskBox(domain),
                new CommunityCare(domain),
                new CommunityFinder(domain),
                new CommunityHome(domain),
                new CommunityList(domain),
                new CommunityMembers(domain),
                new CommunityStart(domain),
                new ExperienceList(domain),
                new ExperienceStory(domain),
                new ConcernList(domain),
                new ConcernThread(domain),
                new Invite(domain),
                new MyCommunities(domain),
                new ProposalList(domain),
                new MyProfile(domain),
                new PeopleFinder(domain),
                new PersonCard(domain),
                new QuestionList(domain),
                new QuestionThread(domain),
                new DiscussionList(domain),
                new DiscussionThread(domain),
                new PageTalk(domain),
                new TalkedPages(domain),
                new SearchBox(domain),
                new SearchResults(domain),
                new UnitTree(domain));
    }
}
