package org.espace.widgets;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.espace.posting.PostingService;
import org.jspecify.annotations.Nullable;

/** The name under which a posting is made once. Stateless. */
final class PostingName {
    private static final String FIELD = "once";
    private static final String TOKEN = "es-token";

    private PostingName() {}

    static String of(String action, Map<String, List<String>> parameters, Collection<Upload> uploads) {
        List<String> named = parameters.getOrDefault(FIELD, List.of());
        String name = named.isEmpty() ? "" : action + " " + named.get(0);
        return named.isEmpty() || named.get(0).isBlank() || name.length() > PostingService.LONGEST_KEY
                ? digest(action, parameters, uploads)
                : name;
    }

    private static String digest(String action, Map<String, List<String>> parameters, Collection<Upload> uploads) {
        MessageDigest digest = sha256();
        add(digest, action);
        new TreeMap<>(parameters).forEach((name, values) -> {
            if (!name.equals(TOKEN)) {
                add(digest, name);
                add(digest, Integer.toString(values.size()));
                values.forEach(value -> add(digest, value));
            }
        });
        uploads.stream().sorted(Comparator.comparing(Upload::name)).forEach(upload -> {
            add(digest, upload.name());
            digest.update(upload.bytes());
        });
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest.digest());
    }

    /** With its length before it, so that no two lists of words look the same. */
    private static void add(MessageDigest digest, @Nullable String word) {
        byte[] bytes = (word == null ? "" : word).getBytes(UTF_8);
        digest.update((bytes.length + ":").getBytes(UTF_8));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
