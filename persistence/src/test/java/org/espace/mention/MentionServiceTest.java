package org.espace.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.espace.community.Access;
import org.espace.community.Privacy;
import org.espace.community.Reader;
import org.espace.community.Role;
import org.espace.shared.Actor;
import org.espace.shared.Ref;
import org.espace.shared.Refused;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class MentionServiceTest {
    private static final int LONGEST = 30_000;

    final Town town;
    final MentionService mentions;

    MentionServiceTest(TestDatabase engine) {
        town = Town.shared(engine);
        mentions = town.domain.mentions();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Ann Kelly",
                "@ann kelly, what do you say?",
                "Ask @Ann Kelly.",
                "(@Ann Kelly)",
                "It is @Ann Kelly's idea",
                "It is @Ann Kelly’s idea",
                "@ann knows",
                "“@Ann Kelly” it was"
            })
    void a_name_or_a_login_becomes_a_mark(String typed) {
        Marked marked = mark(typed);
        assertEquals(Set.of(town.ann.person()), marked.people());
        assertTrue(marked.text().contains("@[Ann Kelly](person:" + town.ann.person() + ")"), marked::text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ann@Ann Kelly",
                "mail ann@ann.example",
                "`@Ann Kelly`",
                "```\n@Ann Kelly\n```",
                "@ Ann Kelly",
                "@@Ann Kelly",
                "@Ann\nKelly",
                "@Annabel",
                "@",
                "@Nobody Atall",
                "https://x.example/@ann"
            })
    void what_only_looks_like_a_name_stays_as_it_is(String typed) {
        Marked marked = mark(typed);
        assertEquals(Set.of(), marked.people());
        assertEquals(typed, marked.text());
    }

    @Test
    void names_of_every_script_are_found() {
        for (String name : List.of(
                "Łukasz Żółć",
                "Nguyễn Thị Ánh",
                "李小龍",
                "محمد علي",
                "O’Connor-Díaz, Jr.",
                "Zoë  van der Berg",
                "Ян [Co] *Q*_")) {
            Actor person = town.person("u" + name.hashCode(), name, "Porter");
            Marked marked = mark("See @" + name + " about it");
            assertEquals(Set.of(person.person()), marked.people(), name);
            assertEquals(Set.of(person.person()), Marks.people(marked.text()), name);
            assertTrue(Marks.plain(marked.text()).startsWith("See @" + name.replaceAll(" +", " ")), marked::text);
            assertEquals(marked, mark(marked.text()), "kept as it is when it comes again");
        }
    }

    @Test
    void the_longest_name_wins_and_several_are_told_apart() {
        Actor anna = town.person("anna-maria", "Ann Kelly Brown", "Porter");
        Marked marked = mark("@Ann Kelly Brown and @Ann Kelly, @Bo Lindqvist");
        assertEquals(Set.of(anna.person(), town.ann.person(), town.bo.person()), marked.people());
        assertEquals("@Ann Kelly Brown and @Ann Kelly, @Bo Lindqvist", Marks.plain(marked.text()));
    }

    @Test
    void a_name_that_two_people_have_is_asked_about() {
        Actor first = town.person("sam-1", "Sam Twin", "Porter");
        town.person("sam-2", "Sam Twin", "Nurse");
        Refused refused = assertThrows(Refused.class, () -> mark("Thanks @Sam Twin"));
        assertEquals("ambiguous-mention", refused.faults().get(0).code());
        assertEquals(Set.of(first.person()), mark("Thanks @sam-1").people());
    }

    @Test
    void only_who_may_read_there_is_named() {
        long closed = town.community("Closed names", Privacy.RESTRICTED);
        Access access = town.domain.communities().access(town.bo, closed);
        String forged = "@[Cy Moreau](person:" + town.cy.person() + ")";
        assertEquals(
                Set.of(), mentions.mark(access, "body", "@Cy Moreau", LONGEST).people());
        assertEquals(
                "@Cy Moreau", mentions.mark(access, "body", forged, LONGEST).text(), "a mark typed by hand");
        assertEquals(List.of(), names(mentions.suggest(access, "Cy", 8)));
        assertEquals(List.of("Ann Kelly"), names(mentions.suggest(access, "kel", 8)), "by any word of a name");
        town.domain.memberships().enrol(closed, town.cy.person(), Role.MEMBER, town.clock.instant());
        assertEquals(
                Set.of(town.cy.person()),
                mentions.mark(access, "body", forged, LONGEST).people());
        assertEquals(List.of("Cy Moreau"), names(mentions.suggest(access, "Cy", 8)));
        assertEquals(List.of(), mentions.suggest(access, "%", 8), "a percent sign is no pattern");
    }

    @Test
    void nobody_is_named_twice_in_a_text_or_by_themselves() {
        Ref ref = new Ref("discussion", 987_001);
        Actor named = town.person("named-once", "Una Once", "Porter");
        mentions.note(named, 0, ref, "post-1", Set.of(named.person()));
        assertEquals(List.of(), mentions.of(named, null, 9).items());
        mentions.note(town.ann, 0, ref, "post-1", Set.of(named.person()));
        mentions.note(town.ann, 0, ref, "post-1", Set.of(named.person()));
        mentions.note(town.ann, 0, ref, "post-2", Set.of(named.person()));
        List<Mentioned> told = mentions.of(named, null, 9).items();
        assertEquals(
                List.of("post-2", "post-1"), told.stream().map(Mentioned::part).toList());
        assertEquals(town.ann.person(), told.get(0).author());
        assertEquals(
                List.of("post-1"),
                mentions.of(named, mentions.of(named, null, 1).next(), 9).items().stream()
                        .map(Mentioned::part)
                        .toList());
        mentions.move(ref, List.of("post-1"), new Ref("discussion", 987_002));
        assertEquals(
                Set.of(ref, new Ref("discussion", 987_002)),
                mentions.of(named, null, 9).items().stream().map(Mentioned::ref).collect(Collectors.toSet()));
    }

    @Test
    void more_than_twenty_are_too_many() {
        String all = IntStream.range(0, 21)
                .mapToObj(i -> {
                    town.person("crowd-" + i, "Crowd Member " + i, "Porter");
                    return "@crowd-" + i;
                })
                .collect(Collectors.joining(" "));
        assertEquals(
                "too-many-mentions",
                assertThrows(Refused.class, () -> mark(all)).faults().get(0).code());
        assertEquals(20, mark(all.replace("@crowd-20", "nobody")).people().size());
    }

    @Test
    void a_text_that_means_harm_takes_no_time() {
        for (String seed : List.of("@", "@a ", "`", "@[", "@[a](person:1)", "`@a``", "@a@", "@\\[", "@[\\")) {
            String text = seed.repeat(30_000 / seed.length());
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
                try {
                    mark(text);
                } catch (Refused many) {
                    assertTrue(!many.faults().isEmpty());
                }
            });
        }
    }

    private Marked mark(String text) {
        return mentions.mark(access(), "body", text, LONGEST);
    }

    private Access access() {
        long community =
                town.domain.communities().named("Named").orElseGet(() -> town.community("Named", Privacy.OPEN));
        return town.domain.communities().access(town.bo, community);
    }

    private static List<String> names(List<Reader> readers) {
        return readers.stream().map(Reader::name).toList();
    }
}
