package org.espace.profile;

import java.util.ArrayList;
import java.util.List;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** What one person says of themselves, in one row, so that a card is read in one statement. */
@Entity
@Table(name = "profile")
class ProfileText {
    private static final int OWN_LANGUAGES = 1;
    private static final int OWN_HELPS = 2;
    private static final int OWN_CONTACTS = 4;

    @Id
    @Column(name = "person_id")
    private long person;

    private String languages = "";

    private String helps = "";

    private String learns = "";

    private String about = "";

    private String contacts = "";

    /** A bit for each list that the person typed: a file does not change it any more. */
    private int own;

    protected ProfileText() {}

    ProfileText(long person) {
        this.person = person;
    }

    /** What the person typed. @return whether anything changed */
    boolean type(FitForm form) {
        String before = told();
        int had = own;
        own |= languages.equals(Lines.of(form.languages())) ? 0 : OWN_LANGUAGES;
        own |= helps.equals(Lines.of(form.helps())) ? 0 : OWN_HELPS;
        own |= contacts.equals(Lines.ofContacts(form.contacts())) ? 0 : OWN_CONTACTS;
        languages = Lines.of(form.languages());
        helps = Lines.of(form.helps());
        learns = Lines.of(form.learns());
        about = form.about();
        contacts = Lines.ofContacts(form.contacts());
        return own != had || !told().equals(before);
    }

    /** What a file knows, as far as it knows it and the person has not typed it. @return whether anything changed */
    boolean refresh(List<String> knownLanguages, List<String> knownHelps, String phone) {
        String before = told();
        if (!knownLanguages.isEmpty() && (own & OWN_LANGUAGES) == 0) {
            languages = Lines.of(knownLanguages);
        }
        if (!knownHelps.isEmpty() && (own & OWN_HELPS) == 0) {
            helps = Lines.of(knownHelps);
        }
        if (!phone.isEmpty() && (own & OWN_CONTACTS) == 0) {
            contacts = Lines.ofContacts(List.of(new Contact(ContactKind.PHONE, phone, Shown.NOBODY)));
        }
        return !told().equals(before);
    }

    /** All contacts; the host's address among them for as long as the person has not said which to keep. */
    List<Contact> contacts(String hostsEmail) {
        List<Contact> all = new ArrayList<>(Lines.contacts(contacts));
        if ((own & OWN_CONTACTS) == 0 && !hostsEmail.isEmpty()) {
            all.add(0, new Contact(ContactKind.EMAIL, hostsEmail, Shown.NOBODY));
        }
        return all;
    }

    long person() {
        return person;
    }

    List<String> languages() {
        return Lines.items(languages);
    }

    List<String> helps() {
        return Lines.items(helps);
    }

    List<String> learns() {
        return Lines.items(learns);
    }

    String about() {
        return about;
    }

    private String told() {
        return String.join("\0", languages, helps, learns, about, contacts);
    }
}
