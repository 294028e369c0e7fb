package org.espace.benchmarks.writing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Two ways to write side by side, in turns: what else the machine does meets both alike.
 *
 * @param turns of what is measured, one a round
 * @param floors of what it is compared with
 */
record Duel(Side side, Side floor, List<Turn> turns, List<Turn> floors) {

    /** What one turn is made of. */
    record Side(String name, Replies replies, Layout layout, int writers) {
        Turn turn(Duration length) throws Exception {
            return Turn.of(replies, layout, writers, length);
        }

        String words() {
            return name + ", " + (writers == 1 ? "1 writer" : writers + " writers, " + layout.words);
        }
    }

    /** @param rounds odd, so that there is one in the middle */
    static Duel of(Side side, Side floor, int rounds, Duration length) throws Exception {
        List<Turn> turns = new ArrayList<>();
        List<Turn> floors = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            // Who comes first changes, so that a disk that gets busier is nobody's advantage.
            if (i % 2 == 0) {
                floors.add(floor.turn(length));
                turns.add(side.turn(length));
            } else {
                turns.add(side.turn(length));
                floors.add(floor.turn(length));
            }
        }
        return new Duel(side, floor, turns, floors);
    }

    /** Replies a second of the one in those of the other; the round in the middle. */
    double ratio() {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < turns.size(); i++) {
            ratios.add(turns.get(i).perSecond() / floors.get(i).perSecond());
        }
        ratios.sort(Comparator.naturalOrder());
        return ratios.get(ratios.size() / 2);
    }

    Turn turn() {
        return middle(turns);
    }

    Turn floorTurn() {
        return middle(floors);
    }

    /** In a line, while more is measured. */
    String told() {
        return String.format(Locale.ROOT, "%-48s %.2f × %s", side.words(), ratio(), floor.words());
    }

    private static Turn middle(List<Turn> turns) {
        return turns.stream()
                .sorted(Comparator.comparingDouble(Turn::perSecond))
                .skip(turns.size() / 2)
                .findFirst()
                .orElseThrow();
    }
}
