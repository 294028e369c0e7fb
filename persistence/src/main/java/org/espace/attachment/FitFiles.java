package org.espace.attachment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.espace.shared.Fault;
import org.espace.shared.Refused;

/** Files that came with one post, looked into and cleaned. Make them before a transaction begins, for it takes time. Immutable. */
public final class FitFiles {
    /** In one post. */
    public static final int MOST = 5;

    /** Of all files of one post together. */
    public static final int MOST_MEGABYTES = 6;

    public static final FitFiles NONE = new FitFiles(List.of());

    private final List<FitFile> files;

    private FitFiles(List<FitFile> files) {
        this.files = List.copyOf(files);
    }

    /**
     * @throws Refused on field {@code attachment}: {@code too-many}; or for each unfit file, whose name is the first detail, {@code empty},
     *     {@code too-large}, {@code not-allowed}, {@code other-picture}, {@code not-a-picture}, {@code too-many-pixels}, {@code not-text},
     *     {@code broken}, {@code active}, {@code macros}, {@code packed}, {@code too-much-inside}, {@code locked}, {@code old-office}
     */
    public static FitFiles of(List<NewFile> sent) {
        atMost(MOST, sent.size());
        return sent.isEmpty() ? NONE : new FitFiles(Inspection.of(sent));
    }

    /**
     * As {@link #of}, for somebody whom nobody is to know: what could name them is refused ({@code may-name-you}), and files get names of ours.
     */
    public static FitFiles ofNobody(List<NewFile> sent) {
        FitFiles fit = of(sent);
        List<FitFile> nameless = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (FitFile file : fit.files) {
            if (!file.type().withoutNames()) {
                String ending = file.type().extension().toUpperCase(Locale.ROOT);
                faults.add(Fault.of(Inspection.FIELD, "may-name-you", Inspection.shown(file.name()), ending));
            }
            String name = "file-" + (nameless.size() + 1) + "." + file.type().extension();
            nameless.add(new FitFile(name, file.type(), file.bytes(), file.width(), file.height(), file.preview()));
        }
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
        return new FitFiles(nameless);
    }

    public boolean isEmpty() {
        return files.isEmpty();
    }

    List<FitFile> files() {
        return files;
    }

    static void atMost(int most, int found) {
        if (found > most) {
            throw new Refused(List.of(Fault.of(Inspection.FIELD, "too-many", most, found)));
        }
    }
}
