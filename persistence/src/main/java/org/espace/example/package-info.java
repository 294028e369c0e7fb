/**
 * The example organisation, Northvale Health: invented people who fill an empty database with work that reads like real
 * work, and who leave when told to. Read {@link org.espace.example.ExampleOrganisation} first, then {@code Scene} (the
 * words a script is written in), any script ({@code WardHandover}, {@code Rostering}, …), {@code Circle} and {@code Circles} (the people around a community),
 * {@code Wishes}, {@code Portraits} and {@code Cast}. {@code Stage} plays the scripts against the services, as cues in the order of
 * time, over a {@code StageClock}.
 */
@NullMarked
package org.espace.example;

import org.jspecify.annotations.NullMarked;
