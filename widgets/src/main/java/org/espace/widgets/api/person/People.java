package org.espace.widgets.api.person;

import java.util.List;
import org.espace.directory.PeopleQuery;
import org.espace.domain.Domain;
import org.espace.profile.Profile;
import org.espace.shared.Actor;
import org.espace.widgets.api.call.Call;
import org.espace.widgets.api.call.Desk;
import org.espace.widgets.api.call.Operation;
import org.espace.widgets.api.call.Parameter;
import org.espace.widgets.api.call.Reply;
import org.espace.widgets.api.call.Resource;
import org.espace.widgets.api.value.Address;
import org.espace.widgets.api.value.PersonRef;
import org.espace.widgets.profile.PersonCard;

/** People: finding them, and what they say of themselves. */
public final class People implements Resource {
    private static final int LONGEST = 200;
    private static final int COMMUNITIES = 50;

    private final Desk desk;
    private final Domain domain;

    public People(Desk desk) {
        this.desk = desk;
        this.domain = desk.domain();
    }

    @Override
    public String noun() {
        return "people";
    }

    @Override
    public Class<?> words() {
        return PersonCard.class;
    }

    @Override
    public List<Operation> operations() {
        return List.of(
                Operation.get("readMe", "/me")
                        .says("Who the caller is.")
                        .gives(Me.class)
                        .by(this::me),
                Operation.get("findPeople", "/people")
                        .says("People who meet all that is asked for, by name. Nobody for who is not signed in.")
                        .query(
                                Parameter.text("name", LONGEST, "Beginnings of words of the name."),
                                Parameter.id("unit", "In this unit, or in one below it."),
                                Parameter.text("place", LONGEST, "Words of the place."),
                                Parameter.text("language", LONGEST, "Words of a language."),
                                Parameter.text("skill", LONGEST, "Words of what they can help with."))
                        .givesPage(PersonRef.class, 20, 100)
                        .by(this::find),
                Operation.get("readPerson", "/people/{person}")
                        .says("One person.")
                        .gives(Person.class)
                        .by(this::one));
    }

    private Reply me(Call call) {
        Actor actor = call.actor();
        return Reply.of(
                actor.signedIn()
                        ? new Me(true, desk.person(call, domain.people().card(actor.person())))
                        : new Me(false, null));
    }

    private Reply find(Call call) {
        PeopleQuery query = new PeopleQuery(
                call.text("name"), call.idOf("unit"), call.text("place"), call.text("language"), call.text("skill"));
        return Reply.of(call.page(
                domain.directory().find(call.actor(), query, call.after(), call.size()),
                each -> desk.person(call, each)));
    }

    private Reply one(Call call) {
        Profile told = domain.profiles().profile(call.actor(), call.id("person"));
        Address unit = told.unitId() == 0 ? null : call.addresses().api("/units/" + told.unitId());
        return Reply.of(new Person(
                desk.person(call, told.card()),
                unit,
                told.place(),
                told.languages(),
                told.helps(),
                told.learns(),
                desk.text(told.about()),
                told.contacts().stream()
                        .map(each -> new ContactWay(each.kind(), each.value()))
                        .toList(),
                domain.finder().of(call.actor(), told.card().id(), COMMUNITIES).stream()
                        .map(each -> desk.community(call, each.id(), each.name()))
                        .toList()));
    }
}
