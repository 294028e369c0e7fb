package org.espace.profile;

/** @param value 1 to 200 characters, on one line */
public record Contact(ContactKind kind, String value, Shown shown) {}
