package org.espace.widgets.api.call;

import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.espace.concern.ConcernContent;
import org.espace.domain.Domain;
import org.espace.person.PersonCard;
import org.espace.shared.Ref;
import org.espace.widgets.api.value.Address;
import org.espace.widgets.api.value.CommunityRef;
import org.espace.widgets.api.value.Id;
import org.espace.widgets.api.value.PersonRef;
import org.espace.widgets.api.value.Text;
import org.espace.widgets.api.value.Thing;
import org.espace.widgets.html.Markdown;
import org.jspecify.annotations.Nullable;

/** What every noun needs to speak: the domain, and words that all of them have. Thread-safe. */
public record Desk(Domain domain, Markdown markdown) {
    /** Where things of a kind stand. */
    private static final Map<String, String> PATHS = Map.of(
            "question", "/questions/",
            "discussion", "/discussions/",
            "experience", "/experiences/",
            "concern", "/concerns/",
            "community", "/communities/",
            "person", "/people/");

    /**
     * Makes something once for the caller's key, for as long as {@link org.espace.posting.PostingService#REMEMBERED}; every time where there is no key. In one transaction with
     * the key, and with what the key was used for first.
     *
     * @return id of what was made, now or then
     * @throws Stop when the key was used for something else
     */
    public long once(Call call, LongSupplier post) {
        if (call.key().isEmpty()) {
            return domain.together(post::getAsLong);
        }
        String key = Fingerprint.of(call.key());
        return domain.together(() -> {
            long first = domain.postings().once(call.actor(), "api-of " + key, call::fingerprint);
            if (first != call.fingerprint()) {
                throw new Stop(Stop.Why.KEY_USED);
            }
            return domain.postings().once(call.actor(), "api " + key, post);
        });
    }

    public Text text(String markdownText) {
        return new Text(markdownText, markdown.html(markdownText));
    }

    public PersonRef person(Call call, PersonCard card) {
        Id id = new Id(card.id());
        Address photo = card.photo().isEmpty() ? null : photo(call, id, card.photo());
        return new PersonRef(
                id, call.addresses().api("/people/" + id.text()), card.name(), card.job(), card.unit(), photo);
    }

    public CommunityRef community(Call call, long id, String name) {
        return new CommunityRef(new Id(id), call.addresses().api("/communities/" + id), name);
    }

    public Thing thing(Call call, Ref ref, String title) {
        String path = PATHS.get(ref.kind());
        Address self = path == null ? null : call.addresses().api(path + ref.id());
        return new Thing(ref.kind(), new Id(ref.id()), self, title);
    }

    /** Whether it may be told of to a page of somebody else. */
    public static boolean tellable(Call call, Ref ref) {
        return !call.amongStrangers() || !ref.kind().equals(ConcernContent.KIND);
    }

    /**
     * Attaches files that were sent before to what was posted just now, in its transaction.
     *
     * @param part empty for the thing itself, else such as {@code answer-12}
     * @param files null for none
     */
    public void attach(Call call, Ref ref, String part, @Nullable List<Id> files) {
        if (files != null) {
            List<Long> ids = files.stream().map(Id::number).toList();
            domain.attachments().attachReceived(call.actor(), ref, part, ids);
        }
    }

    /** As the domain takes them: with a comma, so that blanks part no tag. */
    public static String tags(@Nullable List<String> tags) {
        return tags == null ? "" : String.join(",", tags) + ",";
    }

    /** Empty for none. */
    public static String given(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Address photo(Call call, Id person, String stamp) {
        return call.addresses().download("person-card", "photo", Map.of("person", person.text(), "v", stamp));
    }
}
