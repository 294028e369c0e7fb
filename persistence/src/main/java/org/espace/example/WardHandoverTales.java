package org.espace.example;

import static org.espace.example.Cast.*;
import static org.espace.example.Scene.*;
import static org.espace.experience.Result.*;

import java.util.List;

/** What people of Ward handover did, and what came of it. */
final class WardHandoverTales {
    private WardHandoverTales() {}

    static List<Tale> all() {
        return List.of(pink(), silence(), strip());
    }

    /** Others have told something better since. */
    private static Tale pink() {
        return Tale.told(
                        SHEILA,
                        daysAgo(390),
                        12,
                        "Pink paper for the sheets that must not leave the ward",
                        "handover-sheet privacy")
                .situation("""
                    Sheets went home in pockets. Not often, but each one is one too many, and the posters had been up so
                    long that nobody saw them.""")
                .weDid("""
                    We printed on pink paper for a month, and I stood at the door at the end of every late shift and asked
                    for it. Kindly.""")
                .happened("None found outside in that month. Two in the month after, when I was on leave.")
                .nextTime("The paper did something. I think most of it was me at the door.")
                .used(TOMASZ, days(40), "Maple Ward", PARTLY, "Fewer, not none. Pink also copies badly.")
                .outdated(SHEILA, days(190));
    }

    private static Tale silence() {
        return Tale.told(
                        MAEVE,
                        daysAgo(332),
                        12,
                        "Reading in silence first: from 45 minutes to 18",
                        "timing shift-change")
                .from("How long is your morning handover, honestly?")
                .situation("""
                    Maple, 24 beds. Handover took 45 minutes, and the night staff went home late on four days of five.
                    Everybody agreed that it was too long, and everybody had one thing that had to stay in.""")
                .weDid("""
                    1. Five minutes of reading the sheet, in silence, all of us in one room.
                    2. Then we say only what has **changed** and what **worries** us.
                    3. Social details moved to the board round at nine.
                    4. One person keeps the time. Never the one who talks.

                    We agreed to try it for two weeks and not to judge it before.""")
                .happened("""
                    18 minutes on most days, and still so a year later. The first week felt like an exam. In the second one a
                    night nurse said: "I have had breakfast with my children."

                    We missed one thing that we would have said before, a hearing aid. It has its own line now.""")
                .nextTime("""
                    Print the sheet larger from the first day. And ask the person who talks longest to keep the time: it
                    cured him.""")
                .used(GRACE, days(21), "Elm Ward", WORKED, """
                    Down to 25 minutes after three weeks, 18 now. We leave the door open and nobody comes in, because it
                    looks so odd.""")
                .used(IDRIS, days(55), "Rowan Ward", PARTLY, """
                    Silence works, but we have no room of our own between seven and eight, and the kettle is not silent.""")
                .used(SOPHIE, days(90), "Emergency Department", DID_NOT, """
                    By the time all have read, the board has changed. We went back to talking, with a time-keeper. That part
                    we kept.""")
                .used(
                        TEMI,
                        days(160),
                        "Ash Ward",
                        WORKED,
                        "21 minutes. The bank nurses like it most: they can read up.");
    }

    /** Its author is to look at it again. */
    private static Tale strip() {
        return Tale.told(ANN, daysAgo(206), 6, "A strip of whiteboard under the wall screen", "board equipment")
                .situation("""
                    The new screen always told the truth and nobody could write on it. Within a week there were sticky notes
                    on the glass, and one of them covered a name.""")
                .weDid("""
                    Mick put a strip of dry-wipe board under it, 20 cm high, with two pens on strings. The rule: what is on the
                    strip is wiped at handover. If it matters longer than a shift, it belongs in the record.""")
                .happened("""
                    No more notes on the glass. The strip is full by noon and empty at seven. It cost 38 pounds, and the strings
                    were the best part.""")
                .nextTime("Hang it at the height of the shortest of us. Sheila has had to stand on a stool since.")
                .used(MAEVE, days(30), "Maple Ward", WORKED, "Hung it at 1.40 m. Thank you, Sheila.")
                .used(
                        JOSE,
                        days(75),
                        "Intensive Care",
                        PARTLY,
                        "Lovely, but we had to ask infection prevention about the pens.");
    }
}
