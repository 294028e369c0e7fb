package org.espace.widgets.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.util.List;
import org.espace.attachment.FitFiles;
import org.espace.attachment.NewFile;
import org.espace.domain.Domain;
import org.espace.image.Encoding;
import org.espace.shared.Ref;
import org.espace.test.Town;

/** Calls of the nouns that are mostly read. */
record ReadingSamples(Samples samples) {

    void add() {
        people();
        concerns();
        finding();
    }

    private Town town() {
        return samples.town;
    }

    private Domain domain() {
        return samples.domain;
    }

    private void people() {
        samples.done("readMe", () -> Sample.get("/me"));
        samples.done("findPeople", () -> Sample.get("/people?name=Kelly"));
        samples.done("readPerson", () -> Sample.get("/people/" + town().bo.person()));
        long ward = domain().units().findOrMake(List.of("Nursing", "Ward by JSON"));
        samples.done("listUnits", () -> Sample.get("/units"));
        samples.done("readUnit", () -> Sample.get("/units/" + ward));
    }

    private void concerns() {
        samples.done("listConcerns", () -> {
            samples.concern();
            return Sample.get("/concerns?community=" + samples.open + "&stage=raised&size=1");
        });
        samples.done(
                "raiseConcern",
                () -> new Sample(
                        "ann",
                        "/concerns",
                        "{\"community\": \"" + samples.open
                                + "\", \"title\": \"The lift stops\", \"body\": \"It does.\"}"));
        samples.done("readConcern", () -> {
            long concern = samples.concern();
            domain().concerns().reply(town().bo, concern, "It *does*.");
            return Sample.get("/concerns/" + concern);
        });
        samples.done(
                "replyToConcern",
                () -> new Sample("bo", "/concerns/" + samples.concern() + "/replies", "{\"body\": \"Not today.\"}"));
    }

    private void finding() {
        samples.done("search", () -> {
            samples.question();
            domain().search().indexing().catchUp();
            return Sample.get("/search?query=hand+over&kind=question&size=1");
        });
        samples.done("listNews", () -> {
            samples.question();
            return Sample.get("/activity?community=" + samples.open + "&size=1");
        });
        samples.done("listAttachments", () -> {
            Ref about = new Ref("question", samples.question());
            List<NewFile> files = List.of(
                    new NewFile("monday.txt", "Monday".getBytes(UTF_8)),
                    new NewFile("plan.png", Encoding.png(new BufferedImage(9, 7, BufferedImage.TYPE_INT_RGB))));
            domain().attachments().attach(town().ann, about, "", FitFiles.of(files));
            return Sample.get("/attachments/question/" + about.id());
        });
    }
}
