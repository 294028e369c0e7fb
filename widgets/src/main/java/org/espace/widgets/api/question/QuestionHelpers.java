package org.espace.widgets.api.question;

import java.util.List;
import org.espace.widgets.api.value.PersonRef;
import org.espace.widgets.api.value.Thing;

/**
 * Who was asked for help with a question, and who could be.
 *
 * @param question another than was named, when that one became a part of it
 * @param waiting were asked and have not answered; who cannot help is not named
 * @param suggested as many as may still be asked, the best first
 */
public record QuestionHelpers(Thing question, List<PersonRef> waiting, List<QuestionExpert> suggested) {}
