package org.espace.planted.boundless;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/** Breaks a rule on purpose. */
final class KeepsAll {
    final Cache<String, String> all = Caffeine.newBuilder().build();
}
