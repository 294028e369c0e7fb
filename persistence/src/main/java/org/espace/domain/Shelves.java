package org.espace.domain;

import java.util.List;
import org.espace.attachment.AttachmentService;
import org.espace.attachment.AttachmentStore;
import org.espace.community.CommunityContent;
import org.espace.concern.ConcernContent;
import org.espace.content.ContentSource;
import org.espace.content.Contents;
import org.espace.discussion.DiscussionContent;
import org.espace.experience.ExperienceContent;
import org.espace.follow.FollowService;
import org.espace.jpa.UnitOfWork;
import org.espace.mention.MentionService;
import org.espace.profile.ProfileContent;
import org.espace.question.QuestionContent;
import org.espace.talk.TalkContent;

/** What all that is written has in common, whichever room it was written in: it can be looked up, followed, name people and carry files. */
record Shelves(Contents contents, FollowService follows, MentionService mentions, AttachmentService attachments) {

    static Shelves over(Foundation on, Society society, AttachmentStore files) {
        Contents contents = new Contents(sources(on.work(), society), society.communities());
        AttachmentService attachments =
                new AttachmentService(on.work(), on.ledger(), contents, society.communities(), files, on.clock());
        on.ledger().listen(new MovedFiles(attachments)::hear);
        return new Shelves(
                contents,
                new FollowService(on.work(), on.ledger(), contents, on.clock()),
                new MentionService(on.work(), on.ledger(), on.clock()),
                attachments);
    }

    /** One of each kind; a new kind of things adds its own. */
    private static List<ContentSource> sources(UnitOfWork work, Society society) {
        return List.of(
                new QuestionContent(work),
                new CommunityContent(work),
                new ExperienceContent(work),
                new ProfileContent(work, society.people()),
                new DiscussionContent(work),
                new TalkContent(work),
                new ConcernContent(work));
    }

    /** What others reach of this. */
    interface Access {
        Shelves shelves();

        default Contents contents() {
            return shelves().contents();
        }

        default FollowService follows() {
            return shelves().follows();
        }

        default MentionService mentions() {
            return shelves().mentions();
        }

        default AttachmentService attachments() {
            return shelves().attachments();
        }
    }
}
