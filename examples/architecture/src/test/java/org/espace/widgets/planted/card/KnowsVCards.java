package org.espace.widgets.planted.card;

import ezvcard.VCard;

/** Breaks a rule on purpose. */
record KnowsVCards(VCard card) {}
