package org.espace.examples.hello;

import java.io.IOException;
import javax.portlet.ActionRequest;
import javax.portlet.ActionResponse;
import javax.portlet.EventRequest;
import javax.portlet.EventResponse;
import javax.portlet.GenericPortlet;
import javax.portlet.PortletException;
import javax.portlet.PortletMode;
import javax.portlet.PortletPreferences;
import javax.portlet.RenderRequest;
import javax.portlet.RenderResponse;

/** Greets, in words that each person chooses, and says which question was asked last. */
public final class HelloPortlet extends GenericPortlet {

    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws PortletException, IOException {
        show("/WEB-INF/view.jsp", request, response);
    }

    @Override
    protected void doEdit(RenderRequest request, RenderResponse response) throws PortletException, IOException {
        show("/WEB-INF/edit.jsp", request, response);
    }

    @Override
    public void processAction(ActionRequest request, ActionResponse response) throws PortletException, IOException {
        String greeting = request.getParameter("greeting");
        if (greeting != null) {
            PortletPreferences preferences = request.getPreferences();
            preferences.setValue("greeting", greeting);
            preferences.store();
            response.setPortletMode(PortletMode.VIEW);
        }
    }

    @Override
    public void processEvent(EventRequest request, EventResponse response) {
        response.setRenderParameter(
                "question", String.valueOf(request.getEvent().getValue()));
    }

    private void show(String page, RenderRequest request, RenderResponse response)
            throws PortletException, IOException {
        response.setContentType("text/html");
        request.setAttribute("greeting", request.getPreferences().getValue("greeting", "Hello"));
        request.setAttribute("question", request.getParameter("question"));
        getPortletContext().getRequestDispatcher(page).include(request, response);
    }
}
