package org.espace.widgets.api;

import java.util.List;
import org.espace.domain.Domain;
import org.espace.widgets.api.activity.Activities;
import org.espace.widgets.api.attachment.Attachments;
import org.espace.widgets.api.call.Desk;
import org.espace.widgets.api.call.Resource;
import org.espace.widgets.api.community.Communities;
import org.espace.widgets.api.concern.Concerns;
import org.espace.widgets.api.discussion.Discussions;
import org.espace.widgets.api.experience.Experiences;
import org.espace.widgets.api.person.People;
import org.espace.widgets.api.proposal.Proposals;
import org.espace.widgets.api.question.Questions;
import org.espace.widgets.api.search.Searching;
import org.espace.widgets.api.talk.Talks;
import org.espace.widgets.api.unit.Units;
import org.espace.widgets.html.Markdown;

/** All nouns there are. A new one is added here. */
final class Nouns {
    private Nouns() {}

    static List<Resource> over(Domain domain) {
        Desk desk = new Desk(domain, new Markdown());
        return List.of(
                new Communities(desk),
                new People(desk),
                new Questions(desk),
                new Discussions(desk),
                new Experiences(desk),
                new Concerns(desk),
                new Talks(desk),
                new Proposals(desk),
                new Units(desk),
                new Searching(desk),
                new Activities(desk),
                new Attachments(desk));
    }
}
