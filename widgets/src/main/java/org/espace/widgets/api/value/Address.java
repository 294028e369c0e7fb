package org.espace.widgets.api.value;

/** Where something stands: an absolute path of this host with its query, or a whole address elsewhere. */
public record Address(String text) {}
