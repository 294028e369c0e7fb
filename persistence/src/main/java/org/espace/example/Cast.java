package org.espace.example;

import org.jspecify.annotations.Nullable;

/** The people of Northvale Health, all invented. The first three can sign in; the rest are only met. */
enum Cast {
    ANN("Ann Whitfield", "Ward sister", "Elm Ward", "ann", "asks and answers in several communities"),
    BO("Bo Lindqvist", "Practice development nurse", "Nursing and Quality", "bo", "coordinates Ward handover"),
    CY("Cy Adeyemi", "Healthcare assistant", "Rowan Ward", "cy", "new here, in no community yet"),

    JUDITH("Judith Amankwah", "Chief nurse", "Executive Team"),
    ANIL("Anil Deshmukh", "Medical director", "Executive Team"),
    FIONA("Fiona Carrick", "Director of people", "Executive Team"),
    MARTIN("Martin Holloway", "Chief operating officer", "Executive Team"),

    GRACE("Grace Okafor", "Staff nurse", "Elm Ward"),
    SHEILA("Sheila Cartwright", "Ward clerk", "Elm Ward"),
    IDRIS("Idris Rahman", "Charge nurse", "Rowan Ward"),
    MAEVE("Maeve Donnelly", "Ward sister", "Maple Ward"),
    TOMASZ("Tomasz Wiśniewski", "Staff nurse", "Maple Ward"),
    TEMI("Temi Ogunleye", "Ward manager", "Ash Ward"),
    JOSE("José Carvalho", "Staff nurse", "Intensive Care"),
    DAN("Dan Kershaw", "Charge nurse", "Emergency Department"),
    SOPHIE("Sophie Laurent", "Senior sister", "Emergency Department"),
    ABDI("Abdi Warsame", "Healthcare assistant", "Emergency Department"),
    BRONWEN("Bronwen Hughes", "Midwife", "Maternity"),
    NIAMH("Niamh Kelly", "Night site coordinator", "Site Team"),
    CHIDI("Chidi Nwosu", "Advanced nurse practitioner", "Hospital at Night"),
    RUTH("Ruth Lewin", "Discharge coordinator", "Site Team"),
    HANNAH("Hannah Moss", "Liaison nurse", "Mental Health Liaison"),
    ELENA("Elena Petrova", "Infection prevention nurse", "Nursing and Quality"),

    JOAN("Joan Birtwistle", "District nurse", "Community Nursing East"),
    SAMIRA("Samira Haddad", "Team lead", "Community Nursing East"),
    DECLAN("Declan Rourke", "Community staff nurse", "Community Nursing West"),

    LINH("Linh Tran", "Resident doctor", "General Medicine"),
    OLIVER("Oliver Pemberton", "Consultant physician", "General Medicine"),
    AMARA("Amara Eze", "Resident doctor", "General Surgery"),
    VIKRAM("Vikram Sethi", "Consultant anaesthetist", "Theatres"),
    HELEN("Helen Stavrou", "Theatre manager", "Theatres"),
    YUSUF("Yusuf Demir", "Theatre practitioner", "Theatres"),

    FATIMA("Fatima Benali", "Medication safety officer", "Pharmacy"),
    PRIYA("Priya Nair", "Ward pharmacist", "Pharmacy"),
    HUW("Huw Prosser", "Chief pharmacy technician", "Pharmacy"),
    KOFI("Kofi Mensah", "Pharmacy technician", "Pharmacy"),

    WEI("Wei Chen", "Radiographer", "Imaging"),
    ROSA("Rosa Fernandes", "Rota coordinator", "Imaging"),
    PETER("Peter Achterberg", "Biomedical scientist", "Pathology"),
    ESTHER("Esther Cohen", "Physiotherapist", "Therapies"),
    CALLUM("Callum Fraser", "Occupational therapist", "Therapies"),
    ZAINAB("Zainab Siddiqui", "Dietitian", "Therapies"),

    DENISE("Denise Appleby", "Roster lead", "Workforce Systems"),
    RAJ("Raj Malhotra", "Systems analyst", "Workforce Systems"),
    CLAIRE("Claire Duval", "Bank office manager", "Temporary Staffing"),
    HARRIET("Harriet Bloom", "People adviser", "People Team"),
    KWAME("Kwame Asante", "Leadership development lead", "People Team"),
    INGRID("Ingrid Solheim", "Occupational health nurse", "People Team"),
    LEILA("Leila Farrokhzad", "Finance business partner", "Finance"),
    NEIL("Neil Gascoigne", "Payroll officer", "Finance"),
    PAWEL("Paweł Zieliński", "Stores supervisor", "Procurement"),

    GARETH("Gareth Lloyd", "Estates officer", "Estates"),
    MICK("Mick Tattersall", "Electrician", "Estates"),
    SUSANNA("Susanna Björk", "Travel and sustainability lead", "Estates"),
    MARCUS("Marcus Reid", "Portering team leader", "Portering"),
    MO("Mo Karim", "Domestic services supervisor", "Facilities"),
    AIDAN("Aidan McGrath", "Catering supervisor", "Facilities"),
    LOTTE("Lotte de Vries", "Volunteer coordinator", "Patient Experience"),
    JANICE("Janice Thwaite", "Booking team leader", "Outpatients"),

    ADEOLA("Adeola Balogun", "Chief nursing information officer", "Digital"),
    KEIKO("Keiko Tanaka", "Clinical systems trainer", "Digital"),
    STEFAN("Stefan Novak", "Integration engineer", "IT"),
    BEN("Ben Ashworth", "Service desk analyst", "IT"),
    PAULINE("Pauline Hurst", "Patient records manager", "Patient Records"),
    MEERA("Meera Joshi", "Records analyst", "Patient Records"),
    TERRY("Terry Osborne", "Records clerk", "Patient Records");

    final String fullName;
    final String job;
    final String unit;
    final @Nullable String login;

    /** What a visitor can expect when signing in as this person; empty for those who cannot. */
    final String part;

    Cast(String fullName, String job, String unit) {
        this(fullName, job, unit, null, "");
    }

    Cast(String fullName, String job, String unit, @Nullable String login, String part) {
        this.fullName = fullName;
        this.job = job;
        this.unit = unit;
        this.login = login;
        this.part = part;
    }
}
