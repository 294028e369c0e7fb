<%@ page contentType="text/html" pageEncoding="UTF-8" %>
<%@ taglib prefix="portlet" uri="http://java.sun.com/portlet_2_0" %>
<portlet:defineObjects/>
<form method="post" action="<portlet:actionURL/>">
  <label for="<portlet:namespace/>greeting">Greet me with</label>
  <input id="<portlet:namespace/>greeting" name="greeting" maxlength="40">
  <button type="submit">Save</button>
</form>
