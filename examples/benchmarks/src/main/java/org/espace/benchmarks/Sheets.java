package org.espace.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.espace.shared.PlainText;
import org.espace.shared.Stem;

/** Writes the rows of people, and of the index that the directory would make of them: a test compares the two. */
final class Sheets {
    private static final int LONGEST_KEY = 80;
    private static final int LONGEST_WORD = 40;

    private final Population population;
    private final Path folder;
    private final Load load;

    Sheets(Population population, Path folder, Load load) {
        this.population = population;
        this.folder = folder;
        this.load = load;
    }

    void units() throws IOException, SQLException {
        long next = Population.FIRST;
        try (Sheet units = new Sheet(folder, "org_unit", "id,code,parent_id,name,name_key,trail,people")) {
            for (int level = 0; level < Population.depth(); level++) {
                for (int i = 0; i < population.units(level); i++, next++) {
                    List<Long> trail = population.trail(level, i);
                    String name = "Unit " + (char) ('A' + level) + " " + i;
                    long parent = level == 0 ? 0 : trail.get(level - 1);
                    String way = trail.stream().map(String::valueOf).collect(Collectors.joining("/", "/", "/"));
                    units.row(trail.get(level), "u" + next, parent, name, PlainText.key(name, 200), way, 0);
                }
            }
            load.load(units);
        }
        load.goOn("org_unit", next);
    }

    void people() throws IOException, SQLException {
        try (Sheet people = new Sheet(folder, "person", "id,principal,name,name_key,job,unit,joined_at,unit_id,place");
                Sheet profiles = new Sheet(folder, "profile", "person_id,languages,helps,learns,about,contacts,own");
                Sheet index = new Sheet(folder, "person_index", "person_id,terms");
                Sheet facets = new Sheet(folder, "person_facet", "facet,sort_key,person_id");
                Sheet words = new Sheet(folder, "person_word", "word,sort_key,person_id")) {
            for (int i = 0; i < population.people(); i++) {
                Someone each = population.someone(i);
                String key = PlainText.key(each.name(), 200);
                people.row(each.id(), "p" + i, each.name(), key, each.job(), "A unit", 0, each.unit(), each.place());
                profiles.row(
                        each.id(), String.join("\n", each.languages()), String.join("\n", each.helps()), "", "", "", 0);
                index(each, index, facets, words);
            }
            for (Sheet sheet : List.of(people, profiles, index, facets, words)) {
                load.load(sheet);
            }
        }
        load.goOn("person", Population.FIRST + population.people());
    }

    private static void index(Someone each, Sheet index, Sheet facets, Sheet words) throws IOException {
        String sortKey = PlainText.key(each.name(), LONGEST_KEY);
        Set<String> terms = facets(each);
        Set<String> found = new TreeSet<>(PlainText.words(each.name(), LONGEST_WORD));
        StringBuilder document = new StringBuilder(sortKey).append("\n ");
        for (String term : terms) {
            facets.row(term, sortKey, each.id());
            document.append(term).append(' ');
        }
        for (String word : found) {
            words.row(word, sortKey, each.id());
            document.append("n:").append(word).append(' ');
        }
        index.row(each.id(), document.toString());
    }

    private static Set<String> facets(Someone each) {
        Set<String> facets = new TreeSet<>(Set.of("*"));
        each.trail().forEach(unit -> facets.add("u:" + unit));
        PlainText.words(each.place(), LONGEST_WORD).forEach(word -> facets.add("p:" + word));
        each.languages().forEach(one -> PlainText.words(one, LONGEST_WORD).forEach(word -> facets.add("l:" + word)));
        each.helps()
                .forEach(one -> PlainText.words(one, LONGEST_WORD).forEach(word -> facets.add("s:" + Stem.of(word))));
        return facets;
    }
}
