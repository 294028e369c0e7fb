package org.espace.question;

import java.time.Instant;
import org.espace.person.PersonCard;

/**
 * A question that became a part of another one, as it was asked.
 *
 * @param id what it went by: links to it lead to the other one
 * @param body Markdown; may be empty
 */
public record AlsoAsked(long id, PersonCard author, String title, String body, Instant askedAt) {}
