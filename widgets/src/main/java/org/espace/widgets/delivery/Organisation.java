package org.espace.widgets.delivery;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.espace.flash.FlashService;
import org.espace.shared.Actor;
import org.espace.widgets.html.Choice;

/** What a door asks of the organisation behind it, whatever widgets it shows. Thread-safe. */
public interface Organisation {

    /**
     * The id of whoever the host knows by that name; the person is made at first sight.
     *
     * @param told what the host says about them, by the names of {@link UserAttributes}; may be empty
     */
    long person(String principal, Map<String, String> told);

    /** Where what an action leaves waits for the page after it. */
    FlashService flashes();

    /** What a panel can be bound to by this actor. */
    List<Choice> communities(Actor actor);

    /** A person's photo as JPEG; empty when there is none, or none for this actor. */
    Optional<byte[]> photo(Actor actor, long person);
}
