package org.espace.widgets.planted.json;

import javax.json.bind.Jsonb;

/** Breaks a rule on purpose. */
record KnowsJson(Jsonb json) {}
