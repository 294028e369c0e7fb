package org.espace.widgets.api.discussion;

import java.util.List;
import org.espace.domain.Domain;
import org.espace.widgets.api.call.Call;
import org.espace.widgets.api.call.Desk;
import org.espace.widgets.api.call.Operation;
import org.espace.widgets.api.call.Reply;
import org.espace.widgets.api.value.Id;
import org.espace.widgets.api.value.Made;

/** What a coordinator does with a discussion; for nobody else is there anything to do. Thread-safe. */
record Tending(Desk desk) {

    List<Operation> operations(String one) {
        return List.of(
                Operation.put("pinDiscussion", one + "/pin")
                        .says("A coordinator has it stand first in its community.")
                        .by(call -> pin(call, true)),
                Operation.delete("unpinDiscussion", one + "/pin")
                        .says("A coordinator has it stand where the others do.")
                        .by(call -> pin(call, false)),
                Operation.put("lockDiscussion", one + "/lock")
                        .says("A coordinator ends it: nobody writes in it. A reason that was given before stays.")
                        .takes(Locking.class)
                        .by(this::lock),
                Operation.delete("unlockDiscussion", one + "/lock")
                        .says("A coordinator lets people write in it again.")
                        .by(this::unlock),
                Operation.post("splitDiscussion", one + "/splitting")
                        .says(
                                "A coordinator makes a discussion of its own of some posts. The answer tells the new one.")
                        .takes(DiscussionSplitting.class)
                        .by(this::split),
                Operation.put("moveDiscussion", one + "/community")
                        .says("A coordinator of both communities moves it to another; it is no longer pinned.")
                        .takes(DiscussionPlace.class)
                        .by(this::move));
    }

    private Domain domain() {
        return desk.domain();
    }

    private Reply pin(Call call, boolean wanted) {
        domain().discussions().pin(call.actor(), id(call), wanted);
        return Reply.DONE;
    }

    private Reply lock(Call call) {
        domain().discussions()
                .lock(call.actor(), id(call), call.body(Locking.class).reason());
        return Reply.DONE;
    }

    private Reply unlock(Call call) {
        domain().discussions().unlock(call.actor(), id(call));
        return Reply.DONE;
    }

    private Reply split(Call call) {
        DiscussionSplitting told = call.body(DiscussionSplitting.class);
        List<Long> posts = told.posts().stream().map(Id::number).toList();
        boolean onwards = Boolean.TRUE.equals(told.onwards());
        long made = desk.once(
                call, () -> domain().discussions().split(call.actor(), id(call), posts, onwards, told.title()));
        return Reply.of(new Made(new Id(made), Telling.self(call, made)));
    }

    private Reply move(Call call) {
        long target = call.body(DiscussionPlace.class).community().number();
        domain().discussions().move(call.actor(), id(call), target);
        return Reply.DONE;
    }

    private static long id(Call call) {
        return call.id("discussion");
    }
}
