package org.espace.widgets.api.follow;

import java.util.List;
import java.util.function.Function;
import org.espace.domain.Domain;
import org.espace.shared.Ref;
import org.espace.widgets.api.call.Call;
import org.espace.widgets.api.call.Operation;
import org.espace.widgets.api.call.Reply;

/**
 * That the caller follows a thing. Thread-safe.
 *
 * @param thing which one a call names, if it is there for the caller
 */
public record Following(Domain domain, Function<Call, Ref> thing) {

    /**
     * @param noun as operations are named by it, such as {@code Question}
     * @param one path of the thing
     */
    public List<Operation> operations(String noun, String one) {
        String path = one + "/following";
        return List.of(
                Operation.put("follow" + noun, path)
                        .says("The caller follows it from now on, and hears of what comes.")
                        .certain()
                        .by(call -> follow(call, true)),
                Operation.delete("unfollow" + noun, path)
                        .says("The caller follows it no longer.")
                        .certain()
                        .by(call -> follow(call, false)));
    }

    /** Whether the caller does; one statement, and none for nobody. */
    public static boolean of(Domain domain, Call call, Ref ref) {
        return domain.follows().followed(call.actor(), List.of(ref)).contains(ref);
    }

    private Reply follow(Call call, boolean wanted) {
        domain.follows().follow(call.actor(), thing.apply(call), wanted);
        return Reply.DONE;
    }
}
