package org.espace.widgets.api.experience;

import org.espace.experience.ExperienceContent;
import org.espace.experience.ExperienceDetail;
import org.espace.experience.ExperienceSummary;
import org.espace.experience.Use;
import org.espace.shared.Ref;
import org.espace.widgets.api.call.Call;
import org.espace.widgets.api.call.Desk;
import org.espace.widgets.api.follow.Following;
import org.espace.widgets.api.value.Address;
import org.espace.widgets.api.value.Id;

/** Puts what the domain knows of an experience into the words of the API. Thread-safe. */
record Telling(Desk desk) {

    /** @param within whether the list is of one community */
    ExperienceItem item(Call call, ExperienceSummary told, boolean within) {
        return new ExperienceItem(
                new Id(told.id()),
                self(call, told.id()),
                within ? null : desk.community(call, told.community(), told.communityName()),
                told.title(),
                told.tags(),
                desk.person(call, told.author()),
                told.toldAt(),
                told.used(),
                told.freshness());
    }

    Experience experience(Call call, ExperienceDetail told) {
        Use mine = told.mine();
        return new Experience(
                new Id(told.id()),
                self(call, told.id()),
                call.addresses().api("/experiences/" + told.id() + "/text"),
                desk.community(call, told.access().community(), told.access().name()),
                told.title(),
                told.tags(),
                desk.person(call, told.author()),
                desk.text(told.situation()),
                desk.text(told.actions()),
                desk.text(told.outcome()),
                desk.text(told.nextTime()),
                told.toldAt(),
                told.editedAt(),
                told.reviewDue(),
                told.freshness(),
                told.used(),
                mine == null ? null : use(call, mine),
                Following.of(desk.domain(), call, ref(told.id())),
                call.page(told.uses(), each -> use(call, each)));
    }

    private ExperienceUse use(Call call, Use told) {
        return new ExperienceUse(
                desk.person(call, told.person()), told.place(), told.result(), desk.text(told.words()), told.at());
    }

    static Ref ref(long experience) {
        return new Ref(ExperienceContent.KIND, experience);
    }

    static Address self(Call call, long experience) {
        return call.addresses().api("/experiences/" + experience);
    }
}
