package org.espace.example;

import static org.espace.example.Cast.*;
import static org.espace.example.Scene.*;
import static org.espace.experience.Result.*;

import java.util.List;

/** What people of Digital records help did, and what came of it. */
final class DigitalRecordsTales {
    private DigitalRecordsTales() {}

    static List<Tale> all() {
        return List.of(slow(), folder(), film());
    }

    private static Tale slow() {
        return Tale.told(STEFAN, daysAgo(228), 12, "Finding what made everything slow at eight", "speed faults")
                .from("Why is it slow at exactly 8 o'clock?")
                .situation("""
                    For two years people said "it is slow in the mornings", and for two years we looked at mornings. Nothing was
                    wrong with mornings.""")
                .weDid("""
                    Grace wrote *exactly eight, and fine again at quarter past*. So we listed everything that starts at eight.
                    It was a list of nine, and the fourth was a report that nobody had read for two years.

                    We moved it to four at night, waited a month, and then switched it off.""")
                .happened(
                        "Half of all pages at five past eight: 6.1 seconds before, 0.7 after. Nobody asked for the report.")
                .nextTime("""
                    Ask "since when, and until when?" before looking at any graph. It is the first line of our form now.""")
                .used(
                        BEN,
                        days(33),
                        "Service desk",
                        WORKED,
                        "Printing on Thursdays. It was a backup. Found in an hour.")
                .used(
                        PAULINE,
                        days(97),
                        "Patient Records",
                        WORKED,
                        "The scanner that stops at noon: a lunch timer from 2016.");
    }

    private static Tale folder() {
        return Tale.told(MEERA, daysAgo(148), 12, "Downtime folders that are found in the dark", "downtime planning")
                .situation("""
                    A planned upgrade, two hours at night. Of seven wards that Niamh asked, four knew where their folder was, two
                    had an old one, and one had a recipe book.""")
                .weDid("""
                    Five things in it, a date on the front, a red back, and always in the same place: left of the ward printer,
                    on a hook. We brought the new ones and took the old ones away, all on one day.""")
                .happened(
                        "All wards had it on the night. 80 minutes on paper, nothing lost, everything typed in by breakfast.")
                .nextTime("A pen on a chain. Four of the pens were gone by the time we needed them.")
                .used(
                        NIAMH,
                        days(20),
                        "Site Team",
                        WORKED,
                        "I check two hooks a night on my walk. All there, twelve weeks long.")
                .used(ZAINAB, days(66), "Therapies", PARTLY, "We have no printer of our own, so where is left of it?");
    }

    /** Its author is to look at it again. */
    private static Tale film() {
        return Tale.told(
                        BO,
                        daysAgo(101),
                        3,
                        "Two minutes filmed on a phone instead of a ten-page guide",
                        "training forms")
                .situation("""
                    A new form, 300 people, and a guide of ten pages that I had written myself. In the first week I was asked the
                    same four things forty times. All four were in the guide.""")
                .weDid("""
                    I put a phone on a pile of books above the keyboard and filled in the form once, talking. No cuts. One minute
                    fifty. Then I put the link **on** the form, where people get stuck, and not on the intranet.""")
                .happened("""
                    Forty questions a week became six. The film has been watched 900 times, mostly at half past seven in the
                    morning.""")
                .nextTime("""
                    Say the date at the beginning. The form has changed since, the film has not, and people trust it.""")
                .used(
                        KEIKO,
                        days(14),
                        "Digital",
                        WORKED,
                        "Three films, one afternoon. My training room is half empty. Good.")
                .used(HUW, days(49), "Pharmacy", PARTLY, "Works for the how. For the why they still want a person.");
    }
}
