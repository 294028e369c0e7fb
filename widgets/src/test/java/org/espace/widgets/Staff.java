package org.espace.widgets;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.espace.community.Role;
import org.espace.domain.Domain;
import org.espace.person.Attributes;
import org.espace.profile.Contact;
import org.espace.profile.ContactKind;
import org.espace.profile.ProfileForm;
import org.espace.profile.Shown;
import org.espace.shared.Actor;
import org.espace.shared.PlainText;

/** People in every state that a widget may meet, in units, in the town of the {@link Stage}. Only read it. */
public final class Staff {
    public static final Staff SHARED = new Staff();

    public final Scenery town = Scenery.SHARED;
    public final Domain domain = town.domain;
    /** Says everything that can be said, has a photo, and stands in {@link #ward}. */
    public final Actor flo;
    /** Says nothing, and stands nowhere. */
    public final Actor gil;
    /** Whose every text means harm. */
    public final Actor hex;

    public final long nursing = domain.units().findOrMake(List.of("Nursing"));
    public final long ward = domain.units().findOrMake(List.of("Nursing", "Surgery", "Elm Ward"));
    public final long hostileUnit = domain.units().findOrMake(List.of("Nursing", line(Hostile.SEEDS.get(2), 200)));

    private Staff() {
        flo = arrives("flo", "Flo Nightingale", List.of("Nursing", "Surgery", "Elm Ward"));
        gil = arrives("gil", "Gil Bare", List.of());
        hex = arrives("hex", line(Hostile.SEEDS.get(0), 200), List.of("Nursing", line(Hostile.SEEDS.get(2), 200)));
        for (int i = 0; i < 24; i++) {
            arrives("crowd-" + i, "Crowdy Person " + i, List.of("Nursing", "Unit " + i));
        }
        domain.profiles().keep(flo, floSays());
        domain.profiles().photo(flo, picture());
        domain.profiles().keep(hex, hexSays());
        domain.memberships().enrol(town.busy, flo.person(), Role.MEMBER, town.town.clock().instant());
        domain.memberships().enrol(town.confidential, flo.person(), Role.MEMBER, town.town.clock().instant());
        domain.memberships().enrol(town.hostile, hex.person(), Role.MEMBER, town.town.clock().instant());
    }

    private Actor arrives(String principal, String name, List<String> units) {
        Attributes known = new Attributes(name, "Nurse", units, "Leeds", "");
        return Actor.of(domain.people().byPrincipal(principal, known).id());
    }

    private static ProfileForm floSays() {
        Map<ContactKind, Contact> contacts = new EnumMap<>(ContactKind.class);
        contacts.put(ContactKind.EMAIL, new Contact(ContactKind.EMAIL, "flo@example.org", Shown.STAFF));
        contacts.put(ContactKind.PHONE, new Contact(ContactKind.PHONE, "+44 113 496 0000", Shown.COMMUNITIES));
        contacts.put(ContactKind.CHAT, new Contact(ContactKind.CHAT, "@flo", Shown.NOBODY));
        contacts.put(ContactKind.WEB, new Contact(ContactKind.WEB, "https://example.org/flo", Shown.STAFF));
        return new ProfileForm(
                "Flo Nightingale",
                "Ward sister",
                "Leeds",
                "English, Polish",
                "lamp care, handover",
                "statistics",
                "I *count* things.",
                contacts);
    }

    private static ProfileForm hexSays() {
        String all = PlainText.shorten(String.join("\n\n", Hostile.SEEDS), 2000);
        Map<ContactKind, Contact> contacts = new EnumMap<>(ContactKind.class);
        contacts.put(ContactKind.EMAIL, new Contact(ContactKind.EMAIL, "\"><img/src=x>@e.example", Shown.STAFF));
        contacts.put(ContactKind.CHAT, new Contact(ContactKind.CHAT, "javascript:alert(1)", Shown.STAFF));
        contacts.put(
                ContactKind.WEB,
                new Contact(ContactKind.WEB, "https://e.example/\"><img src=x onerror=alert(1)>", Shown.STAFF));
        String list = Hostile.SEEDS.stream()
                .map(seed -> line(seed, 50).replaceAll("[,;]", " "))
                .limit(18)
                .collect(Collectors.joining(","));
        String job = line(Hostile.SEEDS.get(9), 200);
        return new ProfileForm(line(Hostile.SEEDS.get(0), 200), job, job, list, list, list, all, contacts);
    }

    private static String line(String seed, int max) {
        return PlainText.shorten(PlainText.line(seed), max);
    }

    /** A small PNG. */
    public static byte[] picture() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
            int[] green = new int[40 * 30];
            Arrays.fill(green, 0x14693a);
            image.setRGB(0, 0, 40, 30, green, 0, 40);
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
    }
}
