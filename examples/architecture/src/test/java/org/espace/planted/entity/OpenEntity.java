package org.espace.planted.entity;

import javax.persistence.Entity;

/** Breaks a rule on purpose. */
@Entity
public class OpenEntity {
    public long id;
}
