package org.espace.benchmarks;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.espace.benchmarks.load.Readers;
import org.espace.benchmarks.load.Visit;

/** What is asked of a portal over a made-up organisation. */
final class Visits {
    private static final String LIST = "/espace/fragments/question-list?size=20";
    private static final String THREAD = "/espace/fragments/question-thread?thread=";
    private static final Pattern NEXT = Pattern.compile("[?&](?:amp;)?after=([A-Za-z0-9_-]+)");
    private static final int FAR = 1_000;
    /** The biggest one. */
    private static final String COMMUNITY = Long.toString(Population.FIRST);

    private final Forum forum;
    private final Vocabulary vocabulary = new Vocabulary();

    Visits(Forum forum) {
        this.forum = forum;
    }

    /** In the order in which they are measured: first those that change nothing. */
    List<Visit> all(Readers readers) throws IOException {
        Visit list = staff("question list", time -> LIST);
        Visit ofCommunity = staff("question list of a community", time -> LIST + "&community=" + COMMUNITY);
        Visit news = staff("what is new", time -> "/espace/fragments/activity?size=20");
        Visit people = staff("people by two letters", time -> "/espace/fragments/people-finder?query=" + letters(time));
        return List.of(
                list,
                list.unchanged(),
                list.fresh(),
                far(readers),
                ofCommunity,
                ofCommunity.fresh(),
                staff("thread", time -> THREAD + thread(time)),
                staff("longest thread", time -> THREAD + (Population.FIRST + forum.readable(forum.longest())))
                        .fresh(),
                news,
                news.fresh(),
                people,
                people.fresh(),
                staff("search", time -> "/espace/fragments/search-results?find=" + word(time)),
                staff("home page", time -> "/portal/home"),
                staff("community page", time -> "/portal/community-" + COMMUNITY),
                posting(readers));
    }

    /** How often of 100 each of these is made where several people read, and some write. */
    static Map<Visit, Integer> mix(List<Visit> all) {
        Map<String, Integer> weights = Map.of(
                "question list", 15,
                "question list of a community", 14,
                "thread", 28,
                "what is new", 8,
                "people by two letters", 8,
                "search", 5,
                "home page", 10,
                "community page", 10,
                "posting an answer", 2);
        Map<Visit, Integer> mix = new LinkedHashMap<>();
        all.stream()
                .filter(each -> weights.containsKey(each.name()))
                .forEach(each -> mix.put(each, weights.getOrDefault(each.name(), 0)));
        return mix;
    }

    /** Page 1,000 of the list of everything, or its last one, found by going from page to page as a reader does. */
    private Visit far(Readers readers) throws IOException {
        String after = "";
        int page = 1;
        while (page < FAR) {
            Matcher next = NEXT.matcher(readers.read(LIST + (after.isEmpty() ? "" : "&after=" + after)));
            if (!next.find()) {
                break;
            }
            after = next.group(1);
            page++;
        }
        String address = after.isEmpty() ? LIST : LIST + "&after=" + after;
        return staff("question list, page " + page, time -> address).fresh();
    }

    private Visit posting(Readers readers) throws IOException {
        Map<String, String> hidden = readers.hidden(THREAD + thread(0));
        Essay essay = new Essay(vocabulary);
        LongFunction<String> form = time -> {
            Map<String, String> fields = new TreeMap<>();
            fields.put("es-token", hidden.getOrDefault("es-token", ""));
            fields.put("question", Long.toString(thread(time)));
            // What is sent twice within half an hour counts once: the time makes another text of it.
            fields.put("body", essay.written(Population.random(time)) + " " + System.nanoTime());
            return Readers.form(fields);
        };
        return staff("posting an answer", time -> THREAD + thread(time) + "&action=answer")
                .sending(form);
    }

    private static Visit staff(String name, LongFunction<String> address) {
        return Visit.of(name, address).asStaff();
    }

    private long thread(long time) {
        return Population.FIRST + forum.readable((int) (time * 7_919 % forum.questions()));
    }

    private static String letters(long time) {
        List<String> firsts = new Lexicon().firsts;
        return firsts.get((int) (time % 40)).substring(0, 2);
    }

    private String word(long time) {
        return vocabulary.telling(Population.random(time));
    }
}
