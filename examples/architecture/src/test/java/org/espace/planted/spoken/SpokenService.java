package org.espace.planted.spoken;

import java.util.List;
import javax.persistence.Entity;

/** Breaks a rule on purpose. */
public class SpokenService {
    public List<Kept> all() {
        return List.of();
    }

    /** An entity. */
    @Entity
    static class Kept {}
}
