package org.espace.widgets.vcard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.espace.profile.Contact;
import org.espace.profile.ContactKind;
import org.espace.profile.Shown;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class ContactUriTest {
    @ParameterizedTest
    @CsvSource({
        "EMAIL, ann@example.org, mailto:ann@example.org",
        "EMAIL, ann?bcc=eve@example.org, mailto:ann%3Fbcc%3Deve@example.org",
        "PHONE, +44 (113) 496-0000, tel:+441134960000",
        "WEB, https://example.org/ann?x=1, https://example.org/ann?x=1",
        "WEB, example.org/ann, https://example.org/ann",
        "CHAT, https://chat.example/ann, https://chat.example/ann"
    })
    void what_leads_somewhere_becomes_an_address(ContactKind kind, String typed, String expected) {
        assertEquals(Optional.of(expected), of(kind, typed));
    }

    @ParameterizedTest
    @CsvSource({
        "EMAIL, ann",
        "EMAIL, a@b@c",
        "PHONE, ask at the desk",
        "WEB, javascript:alert(1)",
        "WEB, javascript://example.org/%0aalert(1)",
        "WEB, data:text/html;x",
        "WEB, https://example.org@evil.example/",
        "WEB, //example.org",
        "WEB, /portal/home",
        "CHAT, @ann",
        "CHAT, vbscript:x"
    })
    void anything_else_is_only_read(ContactKind kind, String typed) {
        assertEquals(Optional.empty(), of(kind, typed));
    }

    @ParameterizedTest
    @FieldSource("org.espace.widgets.Hostile#SEEDS")
    void harm_leads_nowhere(String seed) {
        for (ContactKind kind : ContactKind.values()) {
            assertEquals(Optional.empty(), of(kind, seed));
        }
    }

    private static Optional<String> of(ContactKind kind, String typed) {
        return ContactUri.of(new Contact(kind, typed, Shown.STAFF));
    }
}
