package org.espace.profile;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;

final class ProfileRepository {
    private final EntityManager manager;

    ProfileRepository(EntityManager manager) {
        this.manager = manager;
    }

    Map<Long, ProfileText> byPeople(Collection<Long> people) {
        return manager.createQuery("select t from ProfileText t where t.person in :people", ProfileText.class)
                .setParameter("people", people)
                .getResultStream()
                .collect(Collectors.toMap(ProfileText::person, Function.identity()));
    }

    /** The person's row, made where it is missing. */
    ProfileText toChange(long person) {
        ProfileText known = manager.find(ProfileText.class, person);
        if (known != null) {
            return known;
        }
        ProfileText made = new ProfileText(person);
        manager.persist(made);
        return made;
    }

    Optional<Photo> photo(long person) {
        return Optional.ofNullable(manager.find(Photo.class, person));
    }

    void photo(Photo photo) {
        manager.merge(photo);
        manager.flush();
    }

    void removePhoto(long person) {
        photo(person).ifPresent(manager::remove);
    }

    void flush() {
        manager.flush();
    }
}
