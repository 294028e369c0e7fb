package org.espace.widgets.api.experience;

import java.util.List;

/** What an experience says, as its author reads and writes it; all of it, whatever was changed. */
public record StoryText(
        String title,
        String situation,
        String actions,
        String outcome,
        String nextTime,
        List<String> tags,
        int months) {}
