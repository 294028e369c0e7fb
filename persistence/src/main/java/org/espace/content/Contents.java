package org.espace.content;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.espace.shared.Actor;
import org.espace.shared.NotFound;
import org.espace.shared.Ref;

/** Everything that people wrote, and who may see it. Thread-safe. */
public final class Contents {
    private final Map<String, ContentSource> sources = new LinkedHashMap<>();
    private final Visibility visibility;

    /** @throws IllegalArgumentException when two sources are of one kind */
    public Contents(List<ContentSource> sources, Visibility visibility) {
        for (ContentSource source : sources) {
            if (this.sources.put(source.kind(), source) != null) {
                throw new IllegalArgumentException("Expected one source of each kind, found two of '" + source.kind()
                        + "': name one of them otherwise.");
            }
        }
        this.visibility = visibility;
    }

    public Set<String> kinds() {
        return Set.copyOf(sources.keySet());
    }

    /** @throws IllegalArgumentException when there is no such kind */
    public ContentSource of(String kind) {
        ContentSource source = sources.get(kind);
        if (source == null) {
            throw new IllegalArgumentException("Expected one of " + sources.keySet() + ", found '" + kind + "'.");
        }
        return source;
    }

    /** Whoever asks; what is absent, or of an unknown kind, is left out. In the order asked for. */
    public Map<Ref, Content> load(Collection<Ref> refs) {
        return inOrder(refs, (source, ids) -> source.load(ids).values().stream(), Content::ref);
    }

    /** Whoever asks. */
    public Optional<Content> find(Ref ref) {
        return Optional.ofNullable(load(List.of(ref)).get(ref));
    }

    /** As {@link #load}, but only what the actor may see; at most two statements more. */
    public Map<Ref, Content> visible(Actor actor, Collection<Ref> refs) {
        Map<Ref, Content> loaded = load(refs);
        loaded.keySet()
                .retainAll(seen(
                        actor, loaded.values().stream().map(Content::headline).toList()));
        return loaded;
    }

    /** What things are called that the actor may see; a statement for each kind among them, and at most two more. In the order asked for. */
    public Map<Ref, Headline> headlines(Actor actor, Collection<Ref> refs) {
        Map<Ref, Headline> loaded =
                inOrder(refs, (source, ids) -> source.headlines(ids).values().stream(), Headline::ref);
        loaded.keySet().retainAll(seen(actor, loaded.values()));
        return loaded;
    }

    /** @throws NotFound when it is not there, or not for this actor */
    public Headline toSee(Actor actor, Ref ref) {
        Headline headline = headlines(actor, List.of(ref)).get(ref);
        if (headline == null) {
            throw new NotFound(ref.kind(), ref.id());
        }
        return headline;
    }

    private Set<Ref> seen(Actor actor, Collection<Headline> headlines) {
        Set<Long> known = among(headlines, Audience.KNOWERS, visibility::known, actor);
        Set<Long> readable = among(headlines, Audience.READERS, visibility::readable, actor);
        return headlines.stream()
                .filter(each -> switch (each.audience()) {
                    case READERS -> readable.contains(each.community());
                    case KNOWERS -> known.contains(each.community());
                    case STAFF -> actor.signedIn();
                })
                .map(Headline::ref)
                .collect(toSet());
    }

    private static Set<Long> among(
            Collection<Headline> headlines,
            Audience audience,
            BiFunction<Actor, Collection<Long>, Set<Long>> allowed,
            Actor actor) {
        Set<Long> asked = headlines.stream()
                .filter(each -> each.audience() == audience)
                .map(Headline::community)
                .collect(toSet());
        return asked.isEmpty() ? Set.of() : allowed.apply(actor, asked);
    }

    private <T> Map<Ref, T> inOrder(
            Collection<Ref> refs, BiFunction<ContentSource, Set<Long>, Stream<T>> read, Function<T, Ref> name) {
        Map<Ref, T> loaded = new HashMap<>();
        refs.stream()
                .filter(ref -> sources.containsKey(ref.kind()))
                .collect(groupingBy(Ref::kind, mapping(Ref::id, toSet())))
                .forEach((kind, ids) -> read.apply(of(kind), ids).forEach(each -> loaded.put(name.apply(each), each)));
        Map<Ref, T> ordered = new LinkedHashMap<>();
        refs.stream().filter(loaded::containsKey).forEach(ref -> ordered.put(ref, loaded.get(ref)));
        return ordered;
    }

    /** What a source may join of replies: as many, oldest first, as {@link Content#LONGEST_REPLIES} has room for. */
    public static String joined(Stream<String> replies) {
        StringBuilder joined = new StringBuilder();
        replies.takeWhile(reply -> joined.length() + reply.length() + 2 <= Content.LONGEST_REPLIES)
                .forEach(reply -> joined.append(joined.isEmpty() ? "" : "\n\n").append(reply));
        return joined.toString();
    }
}
