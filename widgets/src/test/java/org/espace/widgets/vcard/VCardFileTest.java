package org.espace.widgets.vcard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import ezvcard.property.TextProperty;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.espace.person.PersonCard;
import org.espace.profile.Contact;
import org.espace.profile.ContactKind;
import org.espace.profile.Profile;
import org.espace.profile.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VCardFileTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final VCardFile file = new VCardFile("an installation".getBytes(UTF_8));

    @Test
    void an_address_book_reads_what_the_profile_shows() throws Exception {
        VCard ann = read(file.of(ann(), Optional.of(new byte[] {1, 2, 3}), NOW));
        assertEquals("Ann Maria Kelly", ann.getFormattedName().getValue());
        assertEquals("Ann Maria", ann.getStructuredName().getGiven());
        assertEquals("Kelly", ann.getStructuredName().getFamily());
        assertEquals("Ward sister", ann.getTitles().get(0).getValue());
        assertEquals(List.of("Ward 4"), ann.getOrganization().getValues());
        assertEquals("Leeds", ann.getAddresses().get(0).getLocality());
        assertEquals(List.of("fr", "ga"), values(ann.getLanguages()));
        assertEquals(List.of("ann@example.org"), values(ann.getEmails()));
        assertEquals("+44 113 496 0000", ann.getTelephoneNumbers().get(0).getText());
        assertEquals("https://example.org/ann", ann.getUrls().get(0).getValue());
        assertEquals(List.of("@ann on the ward’s chat"), values(ann.getNotes()));
        assertEquals(List.of("handovers, gentle ones"), values(ann.getExpertise()));
        assertArrayEquals(new byte[] {1, 2, 3}, ann.getPhotos().get(0).getData());
        assertEquals(NOW, Instant.from(ann.getRevision().getValue()));
    }

    @Test
    void a_person_keeps_their_uid_within_one_installation_and_has_another_in_the_next() throws Exception {
        String first = read(file.of(ann(), Optional.empty(), NOW)).getUid().getValue();
        String later =
                read(file.of(List.of(ann()), NOW.plusSeconds(9))).getUid().getValue();
        VCardFile elsewhere = new VCardFile("an installatioN".getBytes(UTF_8));
        assertEquals(first, later);
        assertTrue(first.startsWith("urn:uuid:"), first);
        assertNotEquals(
                first, read(elsewhere.of(ann(), Optional.empty(), NOW)).getUid().getValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann\r\nBEGIN:VCARD\r\nFN:Mallory",
                "Kelly; Ann, \\n of Ward: 4",
                "END:VCARD",
                "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀 Ünïcødé",
                "\u202Egnp.exe \"quoted\" ^n ^'",
                "=0D=0A;ENCODING=QUOTED-PRINTABLE:"
            })
    void a_name_stays_one_name_whatever_it_is(String name) throws Exception {
        byte[] written = file.of(List.of(named(name), ann()), NOW);
        List<VCard> cards = all(written);
        assertEquals(2, cards.size());
        assertEquals(
                name.replace("\r\n", "\n"),
                cards.get(0).getFormattedName().getValue().replace("\r\n", "\n"));
        assertEquals("Ann Maria Kelly", cards.get(1).getFormattedName().getValue());
    }

    @Test
    void no_line_is_longer_than_75_octets_and_no_character_is_cut() {
        byte[] written = file.of(named("é😀x".repeat(60)), Optional.of(new byte[4000]), NOW);
        for (String line : new String(written, UTF_8).split("\r\n", -1)) {
            assertTrue(line.getBytes(UTF_8).length <= 75, line);
        }
        assertTrue(new String(written, UTF_8).replace("\r\n ", "").contains("é😀x".repeat(60)));
    }

    @Test
    void a_large_photo_is_left_out() throws Exception {
        assertTrue(read(file.of(ann(), Optional.of(new byte[65 * 1024]), NOW))
                .getPhotos()
                .isEmpty());
    }

    private static Profile ann() {
        return new Profile(
                new PersonCard(7, "Ann Maria Kelly", "Ward sister", "Ward 4", NOW, false, "a"),
                3,
                "Leeds",
                List.of("French", "gaeilge", "Scouse"),
                List.of("handovers, gentle ones"),
                List.of("statistics"),
                "",
                List.of(
                        new Contact(ContactKind.EMAIL, "ann@example.org", Shown.STAFF),
                        new Contact(ContactKind.PHONE, "+44 113 496 0000", Shown.STAFF),
                        new Contact(ContactKind.CHAT, "@ann on the ward’s chat", Shown.STAFF),
                        new Contact(ContactKind.WEB, "https://example.org/ann", Shown.STAFF)));
    }

    private static Profile named(String name) {
        PersonCard card = new PersonCard(8, name, null, null, NOW, false, "");
        return new Profile(card, 0, "", List.of(), List.of(), List.of(), "", List.of());
    }

    private static List<String> values(List<? extends TextProperty> properties) {
        return properties.stream().map(TextProperty::getValue).toList();
    }

    private static VCard read(byte[] written) throws IOException {
        List<VCard> cards = all(written);
        assertEquals(1, cards.size());
        return cards.get(0);
    }

    private static List<VCard> all(byte[] written) throws IOException {
        try (VCardReader reader = new VCardReader(new String(written, UTF_8))) {
            return reader.readAll();
        }
    }
}
