package org.espace.widgets.delivery.portlet;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.portlet.ActionRequest;
import javax.portlet.ActionResponse;
import javax.portlet.PortletRequest;
import javax.portlet.PortletSession;
import javax.xml.namespace.QName;
import org.espace.shared.Actor;
import org.espace.widgets.Outcome;
import org.espace.widgets.Redirect;
import org.espace.widgets.Refusal;
import org.espace.widgets.WidgetEvent;
import org.espace.widgets.WidgetRequest;
import org.espace.widgets.delivery.Waiting;
import org.jspecify.annotations.Nullable;

/**
 * How an outcome gets from the action phase to the render phase, which are two requests, perhaps to two nodes. A redirect becomes render parameters and an
 * event; a refusal, and what is said once, wait in the database under a word that a private render parameter carries. Of a fleeting refusal nothing is
 * written anywhere: it is in the session's memory for one look, and a portal that understands is asked to render at once.
 */
final class Travelling {
    /** The private render parameter that names the refusal waiting. */
    static final String REFUSED = "refused";

    private static final String NAMESPACE = "urn:espace";

    /** One that nobody may keep: it is taken out at the first look, and stays behind when the session is written anywhere. */
    private static final class Fleeting implements Serializable {
        private static final long serialVersionUID = 1L;

        private final String word;
        private final transient @Nullable Refusal refusal;

        Fleeting(String word, Refusal refusal) {
            this.word = word;
            this.refusal = refusal;
        }
    }

    private final Waiting waiting;
    private final Actor actor;

    Travelling(Waiting waiting, Actor actor) {
        this.waiting = waiting;
        this.actor = actor;
    }

    void on(Outcome outcome, PortletVisit came, ActionRequest request, ActionResponse response) {
        if (outcome instanceof Redirect redirect) {
            go(redirect, response);
        } else if (outcome instanceof Refusal refusal) {
            comeBack(refusal, came, request, response);
        }
    }

    @Nullable
    Refusal arrived(PortletRequest request) {
        String word = request.getParameter(REFUSED);
        if (word == null) {
            return null;
        }
        PortletSession session = request.getPortletSession(false);
        if (session != null && session.getAttribute(REFUSED) instanceof Fleeting fleeting) {
            session.removeAttribute(REFUSED);
            if (fleeting.word.equals(word)) {
                return fleeting.refusal;
            }
        }
        return waiting.refusal(actor, word).orElse(null);
    }

    /** The sentence about the action done just now; it is said once, so that it is not said again with every link followed. */
    Map<String, List<String>> said(PortletRequest request) {
        String word = request.getParameter(Redirect.SAID);
        return word == null
                ? Map.of()
                : waiting.sentence(actor, word)
                        .map(sentence -> Map.of(Redirect.SAID, List.of(sentence)))
                        .orElse(Map.of());
    }

    private void go(Redirect redirect, ActionResponse response) {
        redirect.parameters().forEach((name, value) -> {
            if (name.equals(Redirect.SAID)) {
                response.setRenderParameter(Redirect.SAID, waiting.leave(actor, value));
            } else if (!value.isEmpty()) {
                response.setRenderParameter(name, value);
            } else if (WidgetRequest.SHARED.contains(name)) {
                response.removePublicRenderParameter(name);
            }
        });
        WidgetEvent event = redirect.event();
        if (event != null) {
            response.setEvent(new QName(NAMESPACE, event.name()), event.value());
        }
    }

    private void comeBack(Refusal refusal, PortletVisit came, ActionRequest request, ActionResponse response) {
        came.kept().forEach((name, values) -> response.setRenderParameter(name, values.toArray(new String[0])));
        response.setRenderParameter(
                REFUSED, refusal.fleeting() ? holdFor(refusal, request, response) : waiting.leave(actor, refusal));
    }

    private static String holdFor(Refusal refusal, ActionRequest request, ActionResponse response) {
        String word = UUID.randomUUID().toString().substring(0, 8);
        request.getPortletSession(true).setAttribute(REFUSED, new Fleeting(word, refusal));
        Validation.neverKept(response);
        return word;
    }
}
