package org.espace.example;

import java.time.Instant;
import java.util.function.BiConsumer;

/** A part of a community's script that is no question: it knows who speaks in it, and what is to happen when. */
interface Part {
    /** Hands over everybody who says something, with a moment at which they do; the first of several is the one that counts. */
    void voices(Instant now, BiConsumer<Cast, Instant> said);

    void cue(Stage stage, Gathering gathering, Cues cues);
}
