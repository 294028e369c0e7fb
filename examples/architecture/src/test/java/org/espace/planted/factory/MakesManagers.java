package org.espace.planted.factory;

import javax.persistence.EntityManagerFactory;

/** Breaks a rule on purpose. */
record MakesManagers(EntityManagerFactory factory) {}
