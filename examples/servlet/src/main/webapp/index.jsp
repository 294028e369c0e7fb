<%@ page contentType="text/html; charset=utf-8" %>
<%@ taglib prefix="espace" uri="urn:espace" %>
<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <title>Ward 4</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="intranet.css">
  <espace:head/>
</head>
<body>
  <%@ include file="WEB-INF/header.jspf" %>
  <main>
    <article class="news">
      <h2>News</h2>
      <h3>Visiting hours</h3>
      <p>From Monday on, visitors are welcome from 2 to 8. Children may come with an adult.</p>
      <h3>New beds</h3>
      <p>Twelve beds are changed on Thursday. What you want to know, ask at <a href="handover.jsp">Handover</a>.</p>
    </article>
    <div class="panels">
      <espace:chosen/>
      <espace:widget name="question-list"/>
      <espace:widget name="community-list"/>
      <espace:widget name="my-communities" heading="3"/>
    </div>
  </main>
</body>
</html>
