package org.espace.widgets.attachment;

import java.util.List;
import java.util.Map;
import org.espace.attachment.FitFiles;
import org.espace.attachment.NewFile;
import org.espace.attachment.OpenedFile;
import org.espace.concern.ConcernContent;
import org.espace.domain.Domain;
import org.espace.shared.Ids;
import org.espace.shared.NotFound;
import org.espace.shared.Ref;
import org.espace.widgets.Action;
import org.espace.widgets.Download;
import org.espace.widgets.Outcome;
import org.espace.widgets.Redirect;
import org.espace.widgets.Source;
import org.espace.widgets.WidgetRequest;

/** Files in a panel: sent with a form, fetched, taken away. The same from every panel that offers it; thread-safe. */
public final class Attaching {
    /** The field of {@code Attach.jte}; the name of the file that {@code Attachments.jte} links to, and of its parameter. */
    public static final String ATTACHMENT = "attachment";

    private static final String PREVIEW = "preview";
    private static final String REMOVE = "remove-attachment";

    private final Domain domain;

    public Attaching(Domain domain) {
        this.domain = domain;
    }

    /** To be added to the widget's own. */
    public Map<String, Action> actions() {
        return Map.of(REMOVE, this::remove);
    }

    /** To be added to the widget's own. Nothing of them stays in a browser that many people share. */
    public Map<String, Source> downloads() {
        return Map.of(ATTACHMENT, this::whole, PREVIEW, this::small);
    }

    /**
     * What was sent, looked into and cleaned. Ask for it before anything is written: it takes time, and says no.
     *
     * @throws org.espace.shared.Refused on field {@code attachment}
     */
    public FitFiles sent(WidgetRequest request) {
        return FitFiles.of(files(request));
    }

    /** As {@link #sent}, for somebody whom nobody is to know. */
    public FitFiles sentByNobody(WidgetRequest request) {
        return FitFiles.ofNobody(files(request));
    }

    /** Attaches them to what was posted just now, in the same transaction. */
    public void attach(WidgetRequest request, Ref ref, String part, FitFiles files) {
        domain.attachments().attach(request.actor(), ref, part, files);
    }

    private static List<NewFile> files(WidgetRequest request) {
        return request.files(ATTACHMENT).stream()
                .map(upload -> new NewFile(upload.name(), upload.bytes()))
                .toList();
    }

    private Download whole(WidgetRequest request) {
        return download(request, domain.attachments().open(request.actor(), id(request)));
    }

    private Download small(WidgetRequest request) {
        return download(request, domain.attachments().preview(request.actor(), id(request)));
    }

    private static Download download(WidgetRequest request, OpenedFile file) {
        if (request.amongStrangers() && file.about().kind().equals(ConcernContent.KIND)) {
            throw new NotFound("attachment", id(request));
        }
        return new Download(
                file.type().mediaType(),
                file.name(),
                file.bytes(),
                false,
                file.type().picture());
    }

    private Outcome remove(WidgetRequest request) {
        domain.attachments().remove(request.actor(), id(request));
        return Redirect.here().saying("attachment-removed");
    }

    private static long id(WidgetRequest request) {
        return Ids.parse(request.parameter(ATTACHMENT));
    }
}
