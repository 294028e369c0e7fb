package org.espace.widgets.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.espace.attachment.FitFiles;
import org.espace.attachment.NewFile;
import org.espace.shared.Ref;

/** Calls that send files, and take them away. */
record FileSamples(Samples samples) {

    void add() {
        samples.done("sendAttachment", () -> new Sample("ann", "/attachments?name=monday.txt", "Monday"));
        samples.refused("sendAttachment", () -> new Sample("ann", "/attachments?name=monday.html", "<html></html>"));
        samples.done("removeAttachment", () -> removed(attached(samples.question())));
        String old = removed(attached(samples.oldQuestion)).path();
        samples.refusedInArchive("removeAttachment", "ann", old);
    }

    private static Sample removed(long file) {
        return new Sample("ann", "/attachments/" + file, null);
    }

    private long attached(long question) {
        Ref about = new Ref("question", question);
        FitFiles file = FitFiles.of(List.of(new NewFile("monday.txt", "Monday".getBytes(UTF_8))));
        samples.domain.attachments().attach(samples.ann(), about, "", file);
        return samples.domain.attachments().of(about).get("").get(0).id();
    }
}
