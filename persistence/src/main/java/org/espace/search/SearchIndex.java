package org.espace.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.espace.shared.Ref;

/**
 * The seam of the search engines: keeps cards, and finds them. An index is only ever a copy; it may be thrown away and made anew. Thread-safe
 * for searching beside one writer.
 *
 * <p>What fails throws {@link IndexBroken}.
 */
public interface SearchIndex extends AutoCloseable {

    /** Up to where it is told, or was when it was last saved before an end. */
    Position position();

    /**
     * Takes cards in, in place of those of the same things, and others away; all of it can be found when this returns, and none of it while it runs. The
     * position goes with what was told, however it ends.
     */
    void change(Collection<IndexCard> cards, Collection<Ref> gone, Position position);

    /** Has what was told outlast any end. */
    void save();

    /** Forgets everything, its position too. */
    void clear();

    /** Stamps by id of what it has of a kind, ids greater than that, ascending. */
    Map<Long, Long> stamps(String kind, long after, int limit);

    /** Stamps of those of these that it has. */
    Map<Ref, Long> stamps(Collection<Ref> refs);

    Found find(IndexQuery query);

    /** Things whose titles have all these words, the last of them perhaps unfinished; best first. */
    List<Ref> begin(String words, Reach reach, int most);

    /** Things that are like that text, best first. */
    List<Ref> alike(Likeness likeness, int most);

    /** Ids of things by that author: to be told anew when the author has moved. Any order. */
    List<Ref> by(long author, int most);

    /** Whether only one process may write at a time, and it is this one: false for an index that several nodes share. */
    boolean exclusive();

    @Override
    void close();
}
