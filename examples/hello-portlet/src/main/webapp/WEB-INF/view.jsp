<%@ page contentType="text/html" pageEncoding="UTF-8" %>
<%@ taglib prefix="portlet" uri="http://java.sun.com/portlet_2_0" %>
<%!
  private static String html(Object text) {
    return String.valueOf(text).replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
%>
<portlet:defineObjects/>
<p><%= html(request.getAttribute("greeting")) %>, <%= html(renderRequest.getRemoteUser() == null ? "visitor" : renderRequest.getRemoteUser()) %>.</p>
<% if (request.getAttribute("question") != null) { %>
<p>Last asked question: <%= html(request.getAttribute("question")) %></p>
<% } %>
<p><a href="<portlet:renderURL><portlet:param name="question" value="none"/></portlet:renderURL>">Forget the question</a></p>
