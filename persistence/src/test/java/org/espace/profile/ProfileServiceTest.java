package org.espace.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.espace.community.Privacy;
import org.espace.person.Attributes;
import org.espace.shared.Actor;
import org.espace.shared.NotFound;
import org.espace.shared.Refused;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ProfileServiceTest {
    final Town town;
    final ProfileService profiles;

    ProfileServiceTest(TestDatabase engine) {
        town = Town.shared(engine);
        profiles = town.domain.profiles();
    }

    @Test
    void what_was_typed_is_remembered_in_its_order_and_each_item_once() {
        Actor eve = town.person("eve-profile", "Eve Typed", "Nurse");
        profiles.keep(eve, form("Eve Typed", "Welsh, English,, welsh ", "Wound care; tagging", Map.of()));
        Profile kept = profiles.profile(town.cy, eve.person());
        assertEquals(List.of("Welsh", "English"), kept.languages());
        assertEquals(List.of("Wound care", "tagging"), kept.helps());
        assertEquals(List.of("Leeds", "I **like** it."), List.of(kept.place(), kept.about()));
    }

    @Test
    void each_contact_is_seen_by_those_it_is_for() {
        Actor fay = town.person("fay-contacts", "Fay Contacts", "Clerk");
        profiles.keep(
                fay,
                form(
                        "Fay Contacts",
                        "",
                        "",
                        Map.of(
                                ContactKind.EMAIL, new Contact(ContactKind.EMAIL, "fay@example.org", Shown.COMMUNITIES),
                                ContactKind.PHONE, new Contact(ContactKind.PHONE, "+44 113 496 0000", Shown.STAFF),
                                ContactKind.CHAT, new Contact(ContactKind.CHAT, "@fay", Shown.NOBODY))));
        assertEquals(List.of(ContactKind.PHONE), seen(town.ann, fay));
        assertEquals(List.of(ContactKind.EMAIL, ContactKind.PHONE, ContactKind.CHAT), seen(fay, fay));
        long community = town.community("Contacts club", Privacy.OPEN);
        town.domain.memberships().join(fay, community);
        assertEquals(List.of(ContactKind.EMAIL, ContactKind.PHONE), seen(town.ann, fay));
        assertEquals(List.of(ContactKind.PHONE), seen(town.cy, fay));
        town.domain.memberships().leave(fay, community);
        assertEquals(List.of(ContactKind.PHONE), seen(town.ann, fay));
        assertThrows(NotFound.class, () -> profiles.profile(Actor.ANONYMOUS, fay.person()));
        assertThrows(NotFound.class, () -> profiles.profile(fay, 0));
    }

    @Test
    void the_address_that_the_host_knows_is_shown_to_its_owner_until_they_choose() {
        Actor gil = Actor.of(town.domain
                .people()
                .byPrincipal("gil-mail", new Attributes("Gil Mail", "", List.of(), "", "gil@example.org"))
                .id());
        assertEquals(
                List.of(new Contact(ContactKind.EMAIL, "gil@example.org", Shown.NOBODY)),
                profiles.mine(gil).contacts());
        assertEquals(List.of(), seen(town.ann, gil));
        profiles.keep(
                gil,
                form("Gil Mail", "", "", Map.of(ContactKind.CHAT, new Contact(ContactKind.CHAT, "gil", Shown.STAFF))));
        assertEquals(List.of(ContactKind.CHAT), seen(gil, gil));
    }

    @Test
    void a_file_does_not_change_what_the_person_typed() {
        Actor hal = town.person("hal-file", "Hal File", "Clerk");
        Told told = new Told(List.of("French"), List.of("Filing"), "0113 496 0001");
        assertEquals(true, profiles.told(hal.person(), told));
        assertEquals(false, profiles.told(hal.person(), told));
        profiles.keep(hal, form("Hal File", "French", "Baking", Map.of()));
        profiles.told(hal.person(), new Told(List.of("Polish"), List.of("Filing"), "0113 496 0002"));
        Profile mine = profiles.mine(hal);
        assertEquals(List.of("Polish"), mine.languages());
        assertEquals(List.of("Baking"), mine.helps());
        assertEquals(List.of(), mine.contacts());
    }

    @Test
    void every_fault_of_a_form_is_named_at_once() {
        Actor ida = town.person("ida-faults", "Ida Faults", "Clerk");
        ProfileForm bad = form(
                "",
                "x",
                "y".repeat(61),
                Map.of(
                        ContactKind.EMAIL, new Contact(ContactKind.EMAIL, "ida at work", Shown.STAFF),
                        ContactKind.WEB, new Contact(ContactKind.WEB, "javascript:alert(1)", Shown.STAFF),
                        ContactKind.PHONE, new Contact(ContactKind.PHONE, "ask me", Shown.STAFF)));
        assertEquals(
                List.of(
                        "name missing",
                        "languages item-too-short",
                        "helps item-too-long",
                        "email not-a-contact",
                        "phone not-a-contact",
                        "web not-a-contact"),
                assertThrows(Refused.class, () -> profiles.keep(ida, bad)).faults().stream()
                        .map(fault -> fault.field() + " " + fault.code())
                        .toList());
        assertEquals("Ida Faults", profiles.mine(ida).card().name());
    }

    private List<ContactKind> seen(Actor by, Actor of) {
        return profiles.profile(by, of.person()).contacts().stream()
                .map(Contact::kind)
                .collect(Collectors.toList());
    }

    private static ProfileForm form(String name, String languages, String helps, Map<ContactKind, Contact> contacts) {
        return new ProfileForm(name, "Nurse", "Leeds", languages, helps, "", "I **like** it.", contacts);
    }
}
