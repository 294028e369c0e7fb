<?xml version="1.0" encoding="UTF-8"?>
<!--
  liferay-portlet.xml: a panel may stand on a page more than once, people go by their screen names, fields keep the names we give them,
  and Liferay's administrators are ours.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:p="http://java.sun.com/xml/ns/portlet/portlet-app_2_0.xsd" exclude-result-prefixes="p">
  <xsl:output method="xml" encoding="UTF-8" indent="yes" doctype-public="-//Liferay//DTD Portlet Application 7.0.0//EN" doctype-system="http://www.liferay.com/dtd/liferay-portlet-app_7_0_0.dtd"/>

  <xsl:template match="/p:portlet-app">
    <liferay-portlet-app>
      <xsl:apply-templates select="p:portlet"/>
      <role-mapper>
        <role-name>administrator</role-name>
        <role-link>Administrator</role-link>
      </role-mapper>
    </liferay-portlet-app>
  </xsl:template>

  <xsl:template match="p:portlet">
    <portlet>
      <portlet-name><xsl:value-of select="p:portlet-name"/></portlet-name>
      <instanceable>true</instanceable>
      <user-principal-strategy>screenName</user-principal-strategy>
      <requires-namespaced-parameters>false</requires-namespaced-parameters>
    </portlet>
  </xsl:template>
</xsl:stylesheet>
