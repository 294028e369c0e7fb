package org.espace.widgets.html;

import gg.jte.Content;
import gg.jte.html.escape.Escape;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Times as people say them; the exact one stands behind, in the zone of the machine. */
final class When {
    private static final ZoneId HERE = ZoneId.systemDefault();
    private static final long LONGEST_AGO = Duration.ofDays(30).toMinutes();

    private final Labels labels;
    private final Locale locale;

    When(Labels labels, Locale locale) {
        this.labels = labels;
        this.locale = locale;
    }

    Content ago(Instant then, Instant now) {
        long minutes = Duration.between(then, now).toMinutes();
        if (minutes < 0 || minutes >= LONGEST_AGO) {
            return day(then);
        }
        return element(then, minutes < 60 ? recently(minutes) : earlier(minutes / 60));
    }

    /** When it is to be said with other words; null when never. */
    static @Nullable Instant otherwise(Instant then, Instant now) {
        long minutes = Duration.between(then, now).toMinutes();
        if (minutes < 0) {
            return then;
        }
        if (minutes >= LONGEST_AGO) {
            return null;
        }
        long step = minutes < 60 ? 1 : minutes < 24 * 60 ? 60 : 24 * 60;
        return then.plus(Duration.ofMinutes((minutes / step + 1) * step));
    }

    Content day(Instant then) {
        return element(
                then,
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(locale)
                        .format(then.atZone(HERE)));
    }

    Content clock(Instant then) {
        return element(
                then,
                DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        .withLocale(locale)
                        .format(then.atZone(HERE)));
    }

    Content day(LocalDate day) {
        String told = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
        return output -> {
            output.writeContent("<time datetime=\"" + day + "\">");
            Escape.htmlContent(told, output);
            output.writeContent("</time>");
        };
    }

    private String recently(long minutes) {
        return minutes < 1 ? labels.text("time.now") : labels.text("time.minutes", minutes);
    }

    private String earlier(long hours) {
        return hours < 24 ? labels.text("time.hours", hours) : labels.text("time.days", hours / 24);
    }

    private Content element(Instant then, String text) {
        String exact = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale)
                .format(then.atZone(HERE));
        return output -> {
            output.writeContent("<time datetime=\"" + then + "\" title=\"");
            Escape.htmlAttribute(exact, output);
            output.writeContent("\">");
            Escape.htmlContent(text, output);
            output.writeContent("</time>");
        };
    }
}
