package org.espace.widgets.api.community;

import java.time.Instant;
import org.espace.community.CommunitySummary;
import org.espace.community.Privacy;
import org.espace.community.Role;
import org.espace.widgets.api.call.Call;
import org.espace.widgets.api.value.Address;
import org.espace.widgets.api.value.Id;
import org.jspecify.annotations.Nullable;

/**
 * A community in a list.
 *
 * @param practice a community of practice; one of interest otherwise
 * @param role what the caller is in it; absent for nothing
 * @param readable whether the caller may read what is said in it
 */
public record Community(
        Id id,
        Address self,
        String name,
        String purpose,
        boolean practice,
        Privacy privacy,
        Instant openedAt,
        boolean archived,
        @Nullable Role role,
        boolean readable,
        long members,
        long questions,
        long answers) {

    static Community of(Call call, CommunitySummary told) {
        return new Community(
                new Id(told.id()),
                call.addresses().api("/communities/" + told.id()),
                told.name(),
                told.purpose(),
                told.practice(),
                told.privacy(),
                told.openedAt(),
                told.archived(),
                told.mine(),
                told.access(call.actor()).readable(),
                told.members(),
                told.questions(),
                told.answers());
    }
}
