<?xml version="1.0" encoding="UTF-8"?>
<!--
  web.xml, with what Pluto 2 wants in it: a servlet for each portlet, which makes it known to the portal as the server starts. It is what Pluto's own
  assembler writes, which does not run on Java 17. Pluto 3 has the class and makes servlets of its own, at other addresses. A server without Pluto
  logs that the class is missing, and goes on.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:p="http://java.sun.com/xml/ns/portlet/portlet-app_2_0.xsd" xmlns="http://xmlns.jcp.org/xml/ns/javaee" exclude-result-prefixes="p">
  <xsl:output method="xml" encoding="UTF-8" indent="yes"/>

  <xsl:template match="/p:portlet-app">
    <web-app version="4.0">
      <display-name>eSpace</display-name>
      <xsl:apply-templates select="p:portlet" mode="servlet"/>
      <xsl:apply-templates select="p:portlet" mode="mapping"/>
      <security-role><role-name>administrator</role-name></security-role>
    </web-app>
  </xsl:template>

  <xsl:template match="p:portlet" mode="servlet">
    <servlet>
      <servlet-name><xsl:value-of select="p:portlet-name"/></servlet-name>
      <servlet-class>org.apache.pluto.container.driver.PortletServlet</servlet-class>
      <init-param>
        <param-name>portlet-name</param-name>
        <param-value><xsl:value-of select="p:portlet-name"/></param-value>
      </init-param>
      <load-on-startup>1</load-on-startup>
    </servlet>
  </xsl:template>

  <xsl:template match="p:portlet" mode="mapping">
    <servlet-mapping>
      <servlet-name><xsl:value-of select="p:portlet-name"/></servlet-name>
      <url-pattern>/PlutoInvoker/<xsl:value-of select="p:portlet-name"/></url-pattern>
    </servlet-mapping>
  </xsl:template>
</xsl:stylesheet>
