package org.espace.widgets.vcard;

import static java.nio.charset.StandardCharsets.UTF_8;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.espace.profile.Profile;

/**
 * Writes people into vCard files: UTF-8, lines of at most 75 octets. Immutable and thread-safe.
 *
 * <p>Each person has a {@code UID} that stays the same in every file of one installation, so that an address book which reads a later
 * file changes the entry it has.
 */
public final class VCardFile {
    public static final String TYPE = "text/vcard; charset=utf-8";

    private final byte[] installation;

    /** @param installation bytes that no other installation has; they cannot be told from the file */
    public VCardFile(byte[] installation) {
        this.installation = installation.clone();
    }

    /**
     * One person.
     *
     * @param photo a JPEG; left out when it is larger than 64 KiB
     * @param at when this was read: the revision of the entry
     */
    public byte[] of(Profile profile, Optional<byte[]> photo, Instant at) {
        VCard card = PersonVCard.of(profile, uid(profile), at);
        photo.ifPresent(jpeg -> PersonVCard.addPhoto(card, jpeg));
        return text(List.of(card));
    }

    /** Several people, without photos, in their order. */
    public byte[] of(List<Profile> profiles, Instant at) {
        return text(profiles.stream()
                .map(profile -> PersonVCard.of(profile, uid(profile), at))
                .toList());
    }

    private UUID uid(Profile profile) {
        ByteBuffer name = ByteBuffer.allocate(installation.length + Long.BYTES);
        return UUID.nameUUIDFromBytes(
                name.put(installation).putLong(profile.card().id()).array());
    }

    private static byte[] text(List<VCard> cards) {
        StringWriter text = new StringWriter();
        try (VCardWriter writer = new VCardWriter(text, VCardVersion.V4_0)) {
            writer.setAddProdId(false);
            // The library counts characters, the standard octets.
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            for (VCard card : cards) {
                writer.write(card);
            }
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return Folding.fold(text.toString()).getBytes(UTF_8);
    }
}
