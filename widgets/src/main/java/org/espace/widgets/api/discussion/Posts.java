package org.espace.widgets.api.discussion;

import java.time.Instant;
import java.util.List;
import org.espace.discussion.DiscussionDetail;
import org.espace.discussion.Note;
import org.espace.discussion.Reaction;
import org.espace.domain.Domain;
import org.espace.shared.NotFound;
import org.espace.widgets.api.call.Call;
import org.espace.widgets.api.call.Operation;
import org.espace.widgets.api.call.Reply;

/** Single posts: what they say, and what is said to them without writing. Thread-safe. */
record Posts(Domain domain) {

    List<Operation> operations(String one) {
        String post = one + "/posts/{post}";
        String reaction = post + "/reactions/{reaction}";
        return List.of(
                Operation.get("readPostText", post + "/text")
                        .says("What a post says, under the ETag that a change has to name.")
                        .gives(PostText.class)
                        .by(this::text),
                Operation.put("changePostText", post + "/text")
                        .says("Its author changes what a post says.")
                        .takes(PostText.class)
                        .gives(PostText.class)
                        .guarded()
                        .by(this::change),
                Operation.put("reactToPost", reaction)
                        .says("The caller reacts to a post: with thanks, heart, cheers or idea.")
                        .by(call -> react(call, true)),
                Operation.delete("withdrawReaction", reaction)
                        .says("The caller takes a reaction back.")
                        .by(call -> react(call, false)));
    }

    /** A post, its discussion, and when it was written as it is. */
    private record Read(DiscussionDetail discussion, DiscussionDetail.Post post) {

        Instant writtenAt() {
            Instant edited = post.editedAt();
            return edited == null ? post.at() : edited;
        }

        String etag() {
            return "text-" + writtenAt().toEpochMilli();
        }
    }

    private Read read(Call call) {
        long id = call.id("post");
        DiscussionDetail detail = domain.discussions().thread(call.actor(), call.id("discussion"), id, null, 1);
        return detail.shown().stream()
                .filter(each -> each.id() == id && each.note() == Note.POST)
                .findFirst()
                .map(each -> new Read(detail, each))
                .orElseThrow(() -> new NotFound("post", id));
    }

    private Reply text(Call call) {
        Read read = read(call);
        String title = read.post().opening() ? read.discussion().title() : null;
        return Reply.of(new PostText(title, read.post().body()), read.etag());
    }

    private Reply change(Call call) {
        Read read = read(call);
        call.expect(read.etag());
        PostText told = call.body(PostText.class);
        domain.discussions().edit(call.actor(), read.post().id(), read.writtenAt(), told.title(), told.body());
        return text(call);
    }

    private Reply react(Call call, boolean wanted) {
        long post = read(call).post().id();
        String word = call.variable("reaction");
        Reaction reaction = Reaction.of(word);
        if (reaction == null) {
            throw new NotFound("reaction", word);
        }
        domain.discussions().react(call.actor(), post, reaction, wanted);
        return Reply.DONE;
    }
}
