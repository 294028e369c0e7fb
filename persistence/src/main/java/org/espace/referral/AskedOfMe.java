package org.espace.referral;

import java.time.Instant;
import org.espace.person.PersonCard;
import org.espace.question.QuestionSummary;

/** A question that the reader was asked to help with. */
public record AskedOfMe(QuestionSummary question, PersonCard by, Instant askedAt) {}
