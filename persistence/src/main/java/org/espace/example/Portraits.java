package org.espace.example;

import static org.espace.example.Cast.*;
import static org.espace.profile.Shown.COMMUNITIES;
import static org.espace.profile.Shown.STAFF;

import java.util.List;
import java.util.stream.Stream;

/** What about two thirds of the cast say of themselves; the others have not come to it. */
final class Portraits {
    private Portraits() {}

    static List<Portrait> all() {
        return Stream.of(nurses(), moreNurses(), leaders(), clinicians(), people(), services(), digital())
                .flatMap(List::stream)
                .toList();
    }

    private static Portrait of(Cast who) {
        return new Portrait(who);
    }

    private static List<Portrait> nurses() {
        return List.of(
                of(ANN).helps("ward handover, discharge planning, mentoring students")
                        .learns("reading research papers")
                        .about("Nineteen years on wards, eleven of them on Elm. Ask me anything before 9 or after 3.")
                        .mail("ann.whitfield")
                        .phone("4127", STAFF),
                of(BO).speaks("English, Swedish")
                        .helps("ward handover, teaching, student placements, clinical audit")
                        .learns("video editing")
                        .about("I help wards change how they work without making it a project.")
                        .mail("bo.lindqvist")
                        .chat("bo.lindqvist"),
                of(GRACE)
                        .speaks("English, Igbo")
                        .helps("ward handover, wound care")
                        .learns("leading a shift"),
                of(SHEILA).helps("smartcards, record system, ward supplies").phone("4120", STAFF),
                of(IDRIS)
                        .speaks("English, Bengali")
                        .helps("rotas, night shifts, wound care")
                        .learns("budgets"),
                of(TOMASZ).speaks("English, Polish").helps("interpreting, cannulation"));
    }

    private static List<Portrait> moreNurses() {
        return List.of(
                of(MAEVE).helps("ward handover, rotas, discharge planning").mail("maeve.donnelly"),
                of(TEMI).speaks("English, Yoruba")
                        .helps("budgets, rotas, first year as a manager")
                        .learns("coaching")
                        .phone("4140", COMMUNITIES),
                of(JOSE).speaks("English, Portuguese, Spanish").helps("interpreting, critical care transfers"),
                of(SOPHIE).speaks("English, French").helps("winter planning, first year as a manager"),
                of(BRONWEN).speaks("English, Welsh").helps("student placements").learns("quality improvement"),
                of(CHIDI).helps("night shifts, deteriorating patients").chat("chidi.night"),
                of(RUTH).helps("discharge planning, social care referrals").phone("4300", STAFF),
                of(HANNAH).helps("dementia, talking to families").learns("signs and colours on wards"),
                of(ELENA).speaks("English, Bulgarian, Russian").helps("infection prevention, isolation, interpreting"),
                of(JOAN).helps("wound care, discharge planning").learns("tablets"),
                of(SAMIRA).speaks("English, Arabic, French").helps("lone working, interpreting"));
    }

    private static List<Portrait> leaders() {
        return List.of(
                of(JUDITH)
                        .helps("careers in nursing")
                        .about("I walk the wards on Thursdays. Stop me.")
                        .mail("chief.nurse"),
                of(ANIL).speaks("English, Hindi, Marathi")
                        .helps("learning from incidents")
                        .mail("medical.director"),
                of(FIONA).helps("flexible working, career changes"),
                of(KWAME)
                        .speaks("English, Twi")
                        .helps("coaching, first year as a manager, difficult conversations")
                        .learns("data analysis")
                        .mail("kwame.asante"));
    }

    private static List<Portrait> clinicians() {
        return List.of(
                of(OLIVER).helps("teaching, frailty"),
                of(VIKRAM)
                        .speaks("English, Punjabi")
                        .helps("preoperative assessment")
                        .learns("data analysis"),
                of(HELEN).speaks("English, Greek").helps("theatre lists, rotas"),
                of(FATIMA)
                        .speaks("English, Arabic, French")
                        .helps("medicines safety, learning from incidents, insulin")
                        .phone("4511", STAFF)
                        .mail("fatima.benali"),
                of(PRIYA).speaks("English, Malayalam").helps("medicines safety, discharge medicines"),
                of(HUW).speaks("English, Welsh").helps("medicine supply, fridges, controlled drugs"),
                of(WEI).speaks("English, Mandarin").helps("interpreting, cycling routes"),
                of(PETER)
                        .speaks("English, Dutch")
                        .helps("blood samples, labels")
                        .learns("cycling"),
                of(ESTHER).helps("moving and handling, falls").learns("sign language"),
                of(CALLUM).helps("equipment for home, dementia, cycling routes"),
                of(ZAINAB)
                        .speaks("English, Urdu")
                        .helps("nutrition, record system")
                        .learns("teaching"));
    }

    private static List<Portrait> people() {
        return List.of(
                of(DENISE).helps("roster system, rotas, annual leave rules").phone("4600", STAFF),
                of(RAJ).speaks("English, Hindi, Gujarati").helps("roster system, spreadsheets, data analysis"),
                of(HARRIET).helps("flexible working, sickness policy").mail("harriet.bloom"),
                of(INGRID).speaks("English, Norwegian").helps("back pain, night shifts, returning to work"),
                of(LEILA)
                        .speaks("English, Persian")
                        .helps("budgets, spreadsheets")
                        .learns("public speaking"),
                of(NEIL).helps("payroll, cycle scheme").phone("4633", STAFF));
    }

    private static List<Portrait> services() {
        return List.of(
                of(SUSANNA)
                        .speaks("English, Icelandic")
                        .helps("cycling routes, travel plans")
                        .chat("susanna.rides"),
                of(GARETH).speaks("English, Welsh").helps("repairs, room bookings"),
                of(MARCUS).helps("moving patients, bicycle repair").phone("4000", STAFF),
                of(LOTTE).speaks("English, Dutch, German").helps("volunteers, interpreting"),
                of(JANICE).helps("clinic bookings, record system"));
    }

    private static List<Portrait> digital() {
        return List.of(
                of(ADEOLA)
                        .speaks("English, Yoruba")
                        .helps("record system, electronic prescribing, nursing informatics"),
                of(KEIKO)
                        .speaks("English, Japanese")
                        .helps("record system, training, smartcards")
                        .learns("sign language")
                        .mail("keiko.tanaka"),
                of(STEFAN).speaks("English, Slovenian").helps("interfaces, data analysis"),
                of(BEN).helps("printers, smartcards, passwords").phone("4000", STAFF),
                of(PAULINE).helps("privacy, patient records"));
    }
}
