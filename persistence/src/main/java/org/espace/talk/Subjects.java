package org.espace.talk;

import org.espace.setting.SettingService;
import org.espace.shared.PlainText;
import org.espace.shared.Refused;
import org.espace.site.SiteService;

/** Finds what a panel is about: the name it was given, or the address of its page, if that is one of ours. Thread-safe. */
public record Subjects(SettingService settings, SiteService sites) {

    Subject of(About about) {
        String name = PlainText.line(about.subject());
        if (name.length() > Subject.LONGEST_NAME) {
            throw Refused.because("subject-too-long", Subject.LONGEST_NAME, name.length());
        }
        if (name.isEmpty()) {
            return Subject.of(origins().check(about.page(), about.own()));
        }
        return Subject.named(name, address(about));
    }

    private String address(About about) {
        try {
            return origins().check(about.page(), about.own()).whole();
        } catch (Refused elsewhere) {
            return "";
        }
    }

    private PageOrigins origins() {
        return PageOrigins.of(settings.text(PageOrigins.SETTING), sites::origins);
    }
}
