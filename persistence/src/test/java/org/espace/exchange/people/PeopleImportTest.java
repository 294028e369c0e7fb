package org.espace.exchange.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.espace.directory.PeopleQuery;
import org.espace.exchange.dump.ImportRefused;
import org.espace.person.PersonCard;
import org.espace.profile.Profile;
import org.espace.shared.Actor;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.espace.unit.UnitCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class PeopleImportTest {
    final Town town;

    @TempDir
    Path folder;

    PeopleImportTest(TestDatabase engine) {
        town = Town.shared(engine);
    }

    @Test
    void people_come_once_with_all_that_the_file_says() throws IOException {
        String csv = "\uFEFFName,Login,unit,job,place,languages,email,phone,Can help with,shoe size\r\n"
                + "\"Ivy, the CSV\",csv-ivy,Csv Nursing > Csv Elm,Nurse,Csvham,Welsh;English,ivy@example.org,01134,Wound care;Csving,5\r\n"
                + "Jay Csv,csv-jay,,,,,,,\r\n";
        CsvReport report = people(csv);
        assertEquals(List.of(2L, 2L, 0L, 0L, 0L), counts(report));
        assertTrue(
                report.warnings().get(0).contains("shoe_size"),
                report.warnings().toString());
        PersonCard ivy = town.domain.people().byPrincipal("csv-ivy");
        Profile seen = town.domain.profiles().mine(Actor.of(ivy.id()));
        assertEquals(List.of("Ivy, the CSV", "Nurse", "Csv Elm"), List.of(ivy.name(), ivy.job(), ivy.unit()));
        assertEquals(List.of("Welsh", "English"), seen.languages());
        assertEquals(2, seen.contacts().size());
        assertEquals(
                List.of(ivy),
                town.domain
                        .directory()
                        .find(town.ann, new PeopleQuery("csv", seen.unitId(), "csvham", "welsh", "csving"), null, 5)
                        .items());

        assertEquals(List.of(2L, 0L, 0L, 2L, 0L), counts(people(csv)));
        assertEquals(List.of(2L, 0L, 1L, 1L, 0L), counts(people(csv.replace("Csv Elm", "Csv Oak"))));
        UnitCard nursing = town.domain.units().named("csv nursing", 5).get(0);
        assertEquals(1, nursing.people());
        assertEquals(
                List.of(0L, 1L),
                town.domain.units().children(nursing.id()).stream()
                        .map(UnitCard::people)
                        .toList());
    }

    @Test
    void a_bad_line_is_reported_and_costs_no_other() throws IOException {
        CsvReport report = people("login,name,email,can_help_with\n"
                + "bad-1,Good One,,\n"
                + ",No Login,,\n"
                + "\n"
                + "bad-2,,,\n"
                + "bad-3,Bad Mail,at work,\n"
                + "bad-4,Bad Skill,,x\n"
                + "bad-5,\"Good \"\"Five\"\"\",,\n");
        assertEquals(List.of(6L, 2L, 0L, 0L, 4L), counts(report));
        assertEquals(
                List.of(
                        "Line 3, login: expected 1 to 200 characters, found \"\": left out",
                        "Line 5, name: expected 1 to 200 characters, found \"\": left out",
                        "Line 6, email: expected an address with an @, found \"at work\": left out",
                        "Line 7, can_help_with: expected items of 2 to 60 characters, found \"x\": left out"),
                report.bad().stream().map(BadLine::sentence).toList());
        assertEquals("Good \"Five\"", town.domain.people().byPrincipal("bad-5").name());
    }

    @Test
    void more_than_one_batch_comes_in() throws IOException {
        StringBuilder csv = new StringBuilder("login,name\n");
        for (int i = 0; i < 2 * CsvFile.BATCH + 1; i++) {
            csv.append("batch-").append(i).append(",Batch ").append(i).append('\n');
        }
        assertEquals(2 * CsvFile.BATCH + 1, people(csv.toString()).added());
        assertEquals(List.of(1L, 0L, 0L, 1L, 0L), counts(people("login,name\nbatch-1000,Batch 1000\n")));
    }

    @Test
    void a_file_that_is_no_list_of_people_is_refused_with_what_to_do() throws IOException {
        assertTrue(refusal("").contains("login,name"));
        assertTrue(refusal("name,job\nAnn,Nurse\n").contains("found \"name,job\""));
        Path latin = folder.resolve("latin.csv");
        Files.write(latin, "login,name\nx,J\u00fcrgen\n".getBytes(StandardCharsets.ISO_8859_1));
        String told = assertThrows(
                        ImportRefused.class, () -> town.domain.peopleImport().run(latin, (f, d, t) -> {}))
                .sentence();
        assertTrue(told.contains("UTF-8"), told);
        assertThrows(
                ImportRefused.class, () -> town.domain.peopleImport().run(folder.resolve("none.csv"), (f, d, t) -> {}));
    }

    @Test
    void units_come_in_any_order_and_what_cannot_be_is_reported() throws IOException {
        String csv = "code,name,parent\n"
                + "CU-3,Csv ward,CU-2\n"
                + "CU-2,Csv division,CU-1\n"
                + "CU-1,Csv trust,\n"
                + "CU-4,Csv lost,CU-9\n"
                + "CU-5,csv TRUST,\n";
        CsvReport report = units(csv);
        assertEquals(List.of(5L, 3L, 0L, 0L, 2L), counts(report));
        assertEquals(
                List.of("Line 6, name", "Line 5, parent"),
                report.bad().stream()
                        .map(bad -> "Line " + bad.line() + ", " + bad.column())
                        .toList());
        assertEquals(
                List.of("Csv trust", "Csv division", "Csv ward"),
                town.domain.units().path(town.domain.units().coded("CU-3")).stream()
                        .map(UnitCard::name)
                        .toList());
        assertEquals(List.of(5L, 0L, 0L, 3L, 2L), counts(units(csv)));
        assertEquals(1, people("login,name,unit\ncu-1,Cu One,CU-3\n").added());
        assertEquals("Csv ward", town.domain.people().byPrincipal("cu-1").unit());
    }

    private String refusal(String csv) {
        return assertThrows(ImportRefused.class, () -> people(csv)).sentence();
    }

    private CsvReport people(String csv) throws IOException {
        return town.domain.peopleImport().run(file(csv), (file, done, total) -> {});
    }

    private CsvReport units(String csv) throws IOException {
        return town.domain.unitsImport().run(file(csv), (file, done, total) -> {});
    }

    private Path file(String csv) throws IOException {
        return Files.writeString(folder.resolve("people.csv"), csv);
    }

    private static List<Long> counts(CsvReport report) {
        return List.of(report.read(), report.added(), report.changed(), report.unchanged(), report.badCount());
    }
}
