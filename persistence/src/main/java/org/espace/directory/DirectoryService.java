package org.espace.directory;

import java.util.List;
import org.espace.profile.Profile;
import org.espace.person.PersonCard;
import org.espace.shared.Actor;
import org.espace.shared.Cursor;
import org.espace.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Finds people. For those who are signed in; anybody else finds nobody. Thread-safe. */
public final class DirectoryService {

    public Slice<PersonCard> find(Actor actor, PeopleQuery query, @Nullable Cursor after, int size) {
        throw new UnsupportedOperationException();
    }

    /** Who can help with a topic, best first. */
    public List<Helper> whoCanHelp(Actor actor, String topic, int limit) {
        throw new UnsupportedOperationException();
    }

    /** What a person has answered, as far as the actor may read it; counted up to 1,000. */
    public Answers answersOf(Actor actor, long person) {
        throw new UnsupportedOperationException();
    }

    /** Profiles of a list, as the actor may see them. @param most 500 at most */
    public List<Profile> cards(Actor actor, PeopleQuery query, int most) {
        throw new UnsupportedOperationException();
    }
}
