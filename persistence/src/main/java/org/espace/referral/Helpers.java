package org.espace.referral;

import java.util.List;
import org.espace.directory.Expert;
import org.espace.person.PersonCard;

/**
 * Who was asked to help with a question, and who could be.
 *
 * @param waiting were asked and have not answered yet; who said that they cannot help is not named
 * @param suggested as many as may still be asked; best first
 */
public record Helpers(long question, String title, List<PersonCard> waiting, List<Expert> suggested) {}
