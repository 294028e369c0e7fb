package org.espace.widgets.api.question;

import java.util.List;
import org.espace.question.Progress;
import org.espace.widgets.api.value.Address;
import org.espace.widgets.api.value.CommunityRef;
import org.espace.widgets.api.value.Id;
import org.espace.widgets.api.value.Page;
import org.jspecify.annotations.Nullable;

/**
 * A question with what was said to it.
 *
 * @param id another than was asked for, when that one became a part of this
 * @param meToo how many others have it too
 * @param mine what the caller has to do with it
 * @param closed absent while it takes answers
 * @param answerCount of all, shown or not
 * @param answers the accepted one first, then the most useful, then the oldest
 */
public record Question(
        Id id,
        Address self,
        CommunityRef community,
        String title,
        List<String> tags,
        Progress progress,
        int meToo,
        OwnMarks mine,
        @Nullable QuestionClosed closed,
        QuestionPost post,
        int answerCount,
        Page<QuestionPost> answers) {}
