<%@ page contentType="text/html; charset=utf-8" %>
<%@ taglib prefix="espace" uri="urn:espace" %>
<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <title>Handover, Ward 4</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="intranet.css">
  <espace:head/>
</head>
<body>
  <%@ include file="WEB-INF/header.jspf" %>
  <main>
    <article class="news">
      <h2>Handover</h2>
      <p>At 7, at 3 and at 11, in the office. The board is the truth: what is not on it was not said.</p>
    </article>
    <div class="panels">
      <%-- The same by including its address, for pages that have no tags. --%>
      <jsp:include page="/espace/fragments/ask-box?heading=3"/>
      <espace:chosen/>
    </div>
  </main>
</body>
</html>
