package org.espace.content;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
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
        return load(refs, ContentSource::load);
    }

    /** Whoever asks. */
    public Optional<Content> find(Ref ref) {
        return Optional.ofNullable(load(List.of(ref)).get(ref));
    }

    /** As {@link #load}, but only what the actor may see; at most two statements more. */
    public Map<Ref, Content> visible(Actor actor, Collection<Ref> refs) {
        return allowed(actor, load(refs));
    }

    /** As {@link #visible}, but perhaps without text and replies: for lists of titles. */
    public Map<Ref, Content> heads(Actor actor, Collection<Ref> refs) {
        return allowed(actor, load(refs, ContentSource::heads));
    }

    /** @throws NotFound when it is not there, or not for this actor */
    public Content toSee(Actor actor, Ref ref) {
        Content content = visible(actor, List.of(ref)).get(ref);
        if (content == null) {
            throw new NotFound(ref.kind(), ref.id());
        }
        return content;
    }

    private Map<Ref, Content> load(
            Collection<Ref> refs, BiFunction<ContentSource, Collection<Long>, Map<Long, Content>> how) {
        Map<Ref, Content> loaded = new LinkedHashMap<>();
        refs.stream()
                .filter(ref -> sources.containsKey(ref.kind()))
                .collect(groupingBy(Ref::kind, mapping(Ref::id, toSet())))
                .forEach((kind, ids) ->
                        how.apply(of(kind), ids).values().forEach(content -> loaded.put(content.ref(), content)));
        return inOrder(refs, loaded);
    }

    private Map<Ref, Content> allowed(Actor actor, Map<Ref, Content> loaded) {
        Set<Long> known = among(loaded, Audience.KNOWERS, visibility::known, actor);
        Set<Long> readable = among(loaded, Audience.READERS, visibility::readable, actor);
        loaded.values().removeIf(content -> !switch (content.audience()) {
            case READERS -> readable.contains(content.community());
            case KNOWERS -> known.contains(content.community());
            case STAFF -> actor.signedIn();
        });
        return loaded;
    }

    private static Set<Long> among(
            Map<Ref, Content> contents,
            Audience audience,
            BiFunction<Actor, Collection<Long>, Set<Long>> allowed,
            Actor actor) {
        Set<Long> asked = contents.values().stream()
                .filter(content -> content.audience() == audience)
                .map(Content::community)
                .collect(toSet());
        return asked.isEmpty() ? Set.of() : allowed.apply(actor, asked);
    }

    private static Map<Ref, Content> inOrder(Collection<Ref> refs, Map<Ref, Content> loaded) {
        Map<Ref, Content> ordered = new LinkedHashMap<>();
        for (Ref ref : refs) {
            Content content = loaded.get(ref);
            if (content != null) {
                ordered.put(ref, content);
            }
        }
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
