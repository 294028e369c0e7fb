package org.espace.widgets.planted.door;

import org.espace.widgets.delivery.Reception;

/** Breaks a rule on purpose. */
record KnowsDoor(Reception reception) {}
