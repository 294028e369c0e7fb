package org.espace.widgets.planted.jpa;

import javax.persistence.EntityManager;

/** Breaks a rule on purpose. */
record KnowsJpa(EntityManager manager) {}
