package org.espace.widgets.vcard;

import ezvcard.VCard;
import ezvcard.parameter.ImageType;
import ezvcard.property.Address;
import ezvcard.property.Impp;
import ezvcard.property.Kind;
import ezvcard.property.Photo;
import ezvcard.property.Revision;
import ezvcard.property.StructuredName;
import ezvcard.property.Uid;
import java.time.Instant;
import java.util.UUID;
import org.espace.person.PersonCard;
import org.espace.profile.Contact;
import org.espace.profile.Profile;

/** What of a profile stands where in a vCard. Nothing that the profile does not show. */
final class PersonVCard {
    private static final int LARGEST_PHOTO = 64 * 1024;

    private PersonVCard() {}

    static VCard of(Profile profile, UUID uid, Instant at) {
        PersonCard person = profile.card();
        VCard card = new VCard();
        card.setUid(new Uid("urn:uuid:" + uid));
        card.setRevision(new Revision(at));
        card.setKind(Kind.individual());
        card.setFormattedName(person.name());
        card.setStructuredName(structured(person.name()));
        addWork(card, profile);
        profile.languages().forEach(language -> LanguageTags.tag(language).ifPresent(card::addLanguage));
        profile.helps().forEach(card::addExpertise);
        profile.learns().forEach(card::addInterest);
        profile.contacts().forEach(contact -> add(card, contact));
        return card;
    }

    static void addPhoto(VCard card, byte[] jpeg) {
        if (jpeg.length <= LARGEST_PHOTO) {
            card.addPhoto(new Photo(jpeg, ImageType.JPEG));
        }
    }

    private static void addWork(VCard card, Profile profile) {
        String job = profile.card().job();
        if (job != null) {
            card.addTitle(job);
        }
        String unit = profile.card().unit();
        if (unit != null) {
            card.setOrganization(unit);
        }
        if (!profile.place().isEmpty()) {
            Address address = new Address();
            address.setLocality(profile.place());
            card.addAddress(address);
        }
    }

    private static void add(VCard card, Contact contact) {
        switch (contact.kind()) {
            case EMAIL -> card.addEmail(contact.value());
            case PHONE -> card.addTelephoneNumber(contact.value());
            case WEB -> ContactUri.of(contact).ifPresentOrElse(card::addUrl, () -> card.addNote(contact.value()));
            case CHAT ->
                ContactUri.of(contact)
                        .ifPresentOrElse(uri -> card.addImpp(new Impp(uri)), () -> card.addNote(contact.value()));
        }
    }

    /** A guess, as nobody told: the last word is the family's. Address books show {@code FN}, which is as people write it. */
    private static StructuredName structured(String name) {
        StructuredName structured = new StructuredName();
        int blank = name.lastIndexOf(' ');
        structured.setGiven(blank < 0 ? name : name.substring(0, blank));
        structured.setFamily(blank < 0 ? null : name.substring(blank + 1));
        return structured;
    }
}
