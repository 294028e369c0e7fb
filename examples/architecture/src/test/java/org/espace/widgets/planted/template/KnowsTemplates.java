package org.espace.widgets.planted.template;

import gg.jte.Content;

/** Breaks a rule on purpose. */
record KnowsTemplates(Content content) {}
