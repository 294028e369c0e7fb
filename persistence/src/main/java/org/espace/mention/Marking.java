package org.espace.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.espace.community.Access;
import org.espace.community.Reader;
import org.espace.community.Readers;
import org.espace.shared.Ids;
import org.espace.shared.PlainText;

/** Puts marks into one text, in the place of names; two statements at most. One instance a text; not thread-safe. */
final class Marking {
    private static final int LONGEST_KEY = 200;

    private final Access access;
    private final Readers readers;
    private final Set<Long> people = new LinkedHashSet<>();
    private final Set<String> ambiguous = new LinkedHashSet<>();

    Marking(Access access, Readers readers) {
        this.access = access;
        this.readers = readers;
    }

    /** Those marked, once the text is. */
    Set<Long> people() {
        return people;
    }

    /** Names that several people have, so that nobody was marked. */
    Set<String> ambiguous() {
        return ambiguous;
    }

    String mark(String text) {
        return text.indexOf('@') < 0 ? text : named(checked(text));
    }

    /** Marks that came with the text: typed by hand they may name somebody who may not read here, and are undone. */
    private String checked(String text) {
        Set<Long> marked = Marks.people(text);
        if (marked.isEmpty()) {
            return text;
        }
        CodeParts code = CodeParts.of(text);
        Map<Long, Reader> known = new HashMap<>();
        readers.among(access, marked).forEach(each -> known.put(each.id(), each));
        return Marks.MARK.matcher(text).replaceAll(mark -> {
            Reader reader = known.get(Ids.parse(mark.group(2)));
            boolean inCode = code.contain(mark.start());
            String kept = inCode ? mark.group() : reader == null ? "@" + Marks.name(mark.group(1)) : marked(reader);
            return Matcher.quoteReplacement(kept);
        });
    }

    private String named(String text) {
        List<Naming> namings = Naming.in(text, CodeParts.of(text));
        Set<String> typed = new LinkedHashSet<>();
        namings.forEach(each -> typed.addAll(each.names()));
        Map<String, List<Reader>> known = known(typed);
        StringBuilder whole = new StringBuilder();
        int done = 0;
        for (Naming naming : namings) {
            for (String name : naming.names()) {
                List<Reader> found = known.getOrDefault(name, List.of());
                if (found.size() == 1 && naming.at() >= done) {
                    whole.append(text, done, naming.at()).append(marked(found.get(0)));
                    done = naming.at() + 1 + name.length();
                }
                if (!found.isEmpty()) {
                    noted(name, found);
                    break;
                }
            }
        }
        return whole.append(text.substring(done)).toString();
    }

    private void noted(String name, List<Reader> found) {
        if (found.size() > 1) {
            ambiguous.add(name);
        }
    }

    /** Whom each of these may mean: the one with that login, else all with that name. */
    private Map<String, List<Reader>> known(Set<String> typed) {
        Map<String, List<Reader>> byName = new HashMap<>();
        Map<String, Reader> byLogin = new HashMap<>();
        for (Reader each : readers.called(access, typed)) {
            byName.computeIfAbsent(each.nameKey(), key -> new ArrayList<>()).add(each);
            String login = each.principal();
            if (login != null) {
                byLogin.put(login, each);
            }
        }
        Map<String, List<Reader>> known = new HashMap<>();
        for (String each : typed) {
            Reader login = byLogin.get(each);
            List<Reader> named = byName.getOrDefault(PlainText.key(each, LONGEST_KEY), List.of());
            known.put(each, login == null ? named : List.of(login));
        }
        return known;
    }

    private String marked(Reader reader) {
        people.add(reader.id());
        return Marks.of(reader.id(), reader.name());
    }
}
