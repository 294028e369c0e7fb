package org.espace.example;

import static org.espace.example.Cast.*;
import static org.espace.example.Scene.*;
import static org.espace.experience.Result.*;

import java.util.List;

/** What new managers did, and what came of it. */
final class NewManagersTales {
    private NewManagersTales() {}

    static List<Tale> all() {
        return List.of(threeLines(), kettle());
    }

    private static Tale threeLines() {
        return Tale.told(
                        TEMI,
                        daysAgo(196),
                        12,
                        "Fourteen appraisals in four weeks, with three lines each",
                        "appraisals")
                .from("My first appraisals: how long do you take to prepare each?")
                .situation("Fourteen people, four weeks, a ward to run, and I had never led one of these.")
                .weDid("""
                    A week before, I asked each person for three lines: what am I proud of, what was hard, what do I want to
                    learn. Then I prepared answers and no speech. Never more than two in a day, always in the same small room,
                    and I brought the tea.""")
                .happened("""
                    All fourteen done with two days to spare. Three people told me of things that I could put right the same
                    week. One had wanted to leave, and did not.""")
                .nextTime("Put half an hour behind each, to write it up. I did six of them at night.")
                .used(RUTH, days(32), "Site Team", WORKED, "Three lines, exactly. Two people sent a page. I read both.")
                .used(
                        IDRIS,
                        days(80),
                        "Rowan Ward",
                        PARTLY,
                        "Five did not send anything. I should have told them why.");
    }

    private static Tale kettle() {
        return Tale.told(IDRIS, daysAgo(110), 12, "Thanking one person, by name, near the kettle", "team recognition")
                .situation("""
                    I said "well done, team" after every shift. It was true, and it had stopped meaning anything.""")
                .weDid("""
                    Ann's recipe: the name, what they did, why it mattered. One person a shift, near the kettle, never in a
                    meeting. I keep a list so that I do not only see the loud ones.""")
                .happened("""
                    After six weeks I had been through everybody. The list was the surprise: there were four whom I had never
                    seen do anything, because they do it before I come.""")
                .nextTime("Begin with those four.")
                .used(
                        SOPHIE,
                        days(25),
                        "Emergency Department",
                        WORKED,
                        "Our kettle is next to resus. It works all the same.")
                .used(ROSA, days(61), "Imaging", DID_NOT, """
                    Two of mine felt watched. We now do it in writing, once a month, and they like that.""");
    }
}
