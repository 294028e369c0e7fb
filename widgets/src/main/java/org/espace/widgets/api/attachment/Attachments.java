package org.espace.widgets.api.attachment;

import java.util.List;
import java.util.Map;
import org.espace.attachment.Attachment;
import org.espace.attachment.FitFiles;
import org.espace.attachment.NewFile;
import org.espace.domain.Domain;
import org.espace.shared.NotFound;
import org.espace.shared.Ref;
import org.espace.widgets.api.call.Call;
import org.espace.widgets.api.call.Desk;
import org.espace.widgets.api.call.Operation;
import org.espace.widgets.api.call.Parameter;
import org.espace.widgets.api.call.Raw;
import org.espace.widgets.api.call.Reply;
import org.espace.widgets.api.call.Resource;
import org.espace.widgets.api.value.Address;
import org.espace.widgets.api.value.Id;
import org.espace.widgets.api.value.Made;
import org.espace.widgets.api.value.Page;
import org.espace.widgets.question.QuestionThread;

/** What is attached to things, and what is to be. The files themselves are handed out by the panels, from their sandbox. */
public final class Attachments implements Resource {
    /** Longer ones are cut to 100 characters. */
    private static final int LONGEST_NAME = 500;

    private final Desk desk;
    private final Domain domain;

    public Attachments(Desk desk) {
        this.desk = desk;
        this.domain = desk.domain();
    }

    @Override
    public String noun() {
        return "attachments";
    }

    @Override
    public Class<?> words() {
        return QuestionThread.class;
    }

    @Override
    public List<Operation> operations() {
        return List.of(
                Operation.get("listAttachments", "/attachments/{kind}/{thing}")
                        .says("All files that a thing and its parts carry, such as those of /attachments/question/12.")
                        .givesAll(AttachedFile.class)
                        .by(this::list),
                Operation.post("sendAttachment", "/attachments")
                        .says("Takes in a file of up to 5 MB, to be attached within a day to what the caller posts:"
                                + " name its id in attachments there. Until then nobody sees it.")
                        .query(Parameter.text(
                                "name",
                                LONGEST_NAME,
                                "What the file is called; its ending tells CSV and Markdown from other text."))
                        .takes(Raw.class)
                        .by(this::send),
                Operation.delete("removeAttachment", "/attachments/{attachment}")
                        .says("Who sent it, or a coordinator, takes a file away for good.")
                        .by(this::remove));
    }

    /** The file is looked into and cleaned before the transaction begins, for it takes time. */
    private Reply send(Call call) {
        FitFiles file = FitFiles.of(
                List.of(new NewFile(call.text("name"), call.body(Raw.class).bytes())));
        long id = desk.once(
                call, () -> domain.attachments().receive(call.actor(), file).get(0));
        return Reply.of(new Made(new Id(id), null));
    }

    private Reply remove(Call call) {
        long id = call.id("attachment");
        if (!Desk.tellable(call, domain.attachments().about(call.actor(), id))) {
            throw new NotFound("attachment", id);
        }
        domain.attachments().remove(call.actor(), id);
        return Reply.DONE;
    }

    private Reply list(Call call) {
        String kind = call.variable("kind");
        if (!domain.contents().kinds().contains(kind)) {
            throw new NotFound("kind of thing", kind);
        }
        Ref ref = new Ref(kind, call.id("thing"));
        if (!Desk.tellable(call, ref)) {
            throw new NotFound(kind, ref.id());
        }
        domain.contents().toSee(call.actor(), ref);
        List<AttachedFile> files = domain.attachments().of(ref).values().stream()
                .flatMap(List::stream)
                .map(each -> told(call, each))
                .toList();
        return Reply.of(new Page<>(files, null));
    }

    private static AttachedFile told(Call call, Attachment file) {
        return new AttachedFile(
                new Id(file.id()),
                file.part(),
                file.name(),
                file.type().mediaType(),
                file.size(),
                file.width(),
                file.height(),
                address(call, "attachment", file),
                file.type().picture() ? address(call, "preview", file) : null);
    }

    /** Any panel that shows files hands out all of them, to those who may see what they are attached to. */
    private static Address address(Call call, String download, Attachment file) {
        return call.addresses().download("question-thread", download, Map.of("attachment", Long.toString(file.id())));
    }
}
