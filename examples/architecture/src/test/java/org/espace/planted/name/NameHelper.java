package org.espace.planted.name;

/** Breaks a rule on purpose. */
class NameHelper {}
