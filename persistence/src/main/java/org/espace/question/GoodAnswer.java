package org.espace.question;

import org.espace.community.Access;
import org.espace.person.PersonCard;

/**
 * An answer that was accepted or found useful, with what it answers: worth telling to more people than who asked.
 *
 * @param access of the reader in its community
 * @param title of the question
 * @param asked Markdown of the question
 * @param answered Markdown of the answer
 */
public record GoodAnswer(
        Access access,
        long question,
        String title,
        String asked,
        PersonCard asker,
        long answer,
        String answered,
        PersonCard answerer) {}
