package org.espace.planted.silent;

/** Breaks a rule on purpose: its package has no package-info. */
class Unexplained {}
