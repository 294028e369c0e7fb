package org.espace.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** Made-up names, places, languages and skills, as many as a large organisation has. Immutable. */
final class Lexicon {
    private static final List<String> FIRST_HEADS =
            split("An Be Car Da El Fi Ga Ha Is Jo Ka Li Ma No Os Pa Qui Ro Sa Ta"
                    + " Ul Vi Wen Xa Ya Zo Åsa Éli Øy Ši Žo Mar Ste Chri Ger Hel Lou Nat Phi Tor");
    private static final List<String> FIRST_TAILS =
            split("na ra lin mia rik vid sse bel ric to mo len ja ny dre ro ël ía mar tje");
    private static final List<String> LAST_HEADS =
            split("Ander Berg Car Dahl Eriks Fisch Gon Hol Ivan Jans Kowal Lind Mor Nils"
                    + " Okon Peters Quin Rossi Schmid Tay Ueda Vander Walk Xen Young Zim Ö Å Núñe Çel Smi John Wil Bro Mül Le Gar Mar Rodri"
                    + " Mart Kim Ngu Sing Kha Wan Ol Hans Ras Lau Jør");
    private static final List<String> LAST_TAILS =
            split("son man ski sen ova ez ardi er ing ton ley ström quist feld bach wood ford ham well"
                    + " by dóttir etti ini oğlu enko ić ska ung ard elli ot aud ier eau ara eda oto ima guyen opoulos");
    private static final List<String> DEEDS = numbered(
            100,
            split(
                    "plan teach audit draft test chart code sort store heal mend weld lift paint brew translat review budget model train"));
    private static final List<String> THINGS =
            numbered(50, split("ward lab pump ledger roof engine server garden archive kitchen"));

    final List<String> firsts = crossed(FIRST_HEADS, FIRST_TAILS, "");
    final List<String> lasts = crossed(LAST_HEADS, LAST_TAILS, "");
    final List<String> places = crossed(
            split("North South East West Upper Lower Old New High Great"),
            split(
                    "Ashby Birkdal Corwen Dunmor Elmstow Farley Glenby Hartwel Inverly Kirkham Lynby Morley Nethby Oakwel Penby Redmor Selby"
                            + " Thornby Utley Wexby"),
            " ");
    final List<String> languages =
            split("English French German Spanish Polish Welsh Arabic Hindi Urdu Punjabi Italian Dutch Danish"
                    + " Swedish Finnish Greek Turkish Czech Русский 日本語");
    final List<String> skills = crossed(DEEDS, THINGS, " ");

    private static List<String> split(String words) {
        return List.of(words.split(" "));
    }

    /** So many words of letters alone, for a number would be a word of its own. */
    private static List<String> numbered(int most, List<String> words) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            int round = i / words.size();
            all.add(words.get(i % words.size()) + (round == 0 ? "" : "aeiou".charAt(round - 1) + "nt"));
        }
        return List.copyOf(all);
    }

    private static List<String> crossed(List<String> heads, List<String> tails, String between) {
        List<String> all = new ArrayList<>();
        for (String tail : tails) {
            for (String head : heads) {
                all.add(head + between + tail);
            }
        }
        return List.copyOf(all);
    }
}
