package org.espace.profile;

import java.util.Optional;
import org.espace.jpa.UnitOfWork;
import org.espace.ledger.Ledger;
import org.espace.person.PersonService;
import org.espace.shared.Actor;

/** What people say of themselves. Thread-safe. */
public final class ProfileService {

    public ProfileService(UnitOfWork work, Ledger ledger, PersonService people, Acquaintance acquaintance) {}

    /** @throws org.espace.shared.NotFound when there is none, or nobody is signed in */
    public Profile profile(Actor actor, long person) {
        throw new UnsupportedOperationException();
    }

    /** @throws org.espace.shared.NotFound when nobody is signed in */
    public Profile mine(Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** @throws org.espace.shared.Refused with every fault of the form */
    public void keep(Actor actor, ProfileForm form) {
        throw new UnsupportedOperationException();
    }

    /** @throws org.espace.shared.Refused field {@code photo}: {@code too-large}, {@code not-a-picture}, {@code too-many-pixels} */
    public void photo(Actor actor, byte[] upload) {
        throw new UnsupportedOperationException();
    }

    public void removePhoto(Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** JPEG, 256 by 256 pixels; empty when there is none, or nobody is signed in. */
    public Optional<byte[]> photoOf(Actor actor, long person) {
        throw new UnsupportedOperationException();
    }
}
