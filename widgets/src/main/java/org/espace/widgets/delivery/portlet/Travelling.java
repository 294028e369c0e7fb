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
import org.espace.widgets.Outcome;
import org.espace.widgets.Redirect;
import org.espace.widgets.Refusal;
import org.espace.widgets.WidgetEvent;
import org.espace.widgets.WidgetRequest;
import org.jspecify.annotations.Nullable;

/**
 * How an outcome gets from the action phase to the render phase, which are two requests. A redirect becomes render parameters and an
 * event; a refusal waits in the session, one a window, under a word that a private render parameter carries.
 */
final class Travelling {
    /** The private render parameter that names the refusal waiting. */
    static final String REFUSED = "refused";

    private static final String NAMESPACE = "urn:espace";

    /** The latest refusal of a window, and the word it goes by. */
    private record Waiting(String word, Refusal refusal) implements Serializable {}

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

    private Travelling() {}

    static void on(Outcome outcome, PortletVisit came, ActionRequest request, ActionResponse response) {
        if (outcome instanceof Redirect redirect) {
            go(redirect, request, response);
        } else if (outcome instanceof Refusal refusal) {
            comeBack(refusal, came, request, response);
        }
    }

    static @Nullable Refusal arrived(PortletRequest request) {
        String word = request.getParameter(REFUSED);
        PortletSession session = word == null ? null : request.getPortletSession(false);
        if (session != null && session.getAttribute(REFUSED) instanceof Fleeting fleeting) {
            session.removeAttribute(REFUSED);
            return fleeting.word.equals(word) ? fleeting.refusal : null;
        }
        return session != null
                        && session.getAttribute(REFUSED) instanceof Waiting waiting
                        && waiting.word().equals(word)
                ? waiting.refusal()
                : null;
    }

    /** The sentence about the action done just now; it is said once, so that it is not said again with every link followed. */
    static Map<String, List<String>> said(PortletRequest request) {
        PortletSession session = request.getPortletSession(false);
        if (session == null || !(session.getAttribute(Redirect.SAID) instanceof String sentence)) {
            return Map.of();
        }
        session.removeAttribute(Redirect.SAID);
        return Map.of(Redirect.SAID, List.of(sentence));
    }

    private static void go(Redirect redirect, ActionRequest request, ActionResponse response) {
        redirect.parameters().forEach((name, value) -> {
            if (name.equals(Redirect.SAID)) {
                request.getPortletSession(true).setAttribute(Redirect.SAID, value);
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
        PortletSession session = request.getPortletSession(false);
        if (session != null) {
            session.removeAttribute(REFUSED);
        }
    }

    private static void comeBack(Refusal refusal, PortletVisit came, ActionRequest request, ActionResponse response) {
        String word = UUID.randomUUID().toString().substring(0, 8);
        Serializable kept = refusal.fleeting() ? new Fleeting(word, refusal) : new Waiting(word, refusal);
        request.getPortletSession(true).setAttribute(REFUSED, kept);
        came.kept().forEach((name, values) -> response.setRenderParameter(name, values.toArray(new String[0])));
        response.setRenderParameter(REFUSED, word);
    }
}
