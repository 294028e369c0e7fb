<?xml version="1.0" encoding="UTF-8"?>
<!-- liferay-display.xml: all panels under one heading where pages are put together. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:p="http://java.sun.com/xml/ns/portlet/portlet-app_2_0.xsd" exclude-result-prefixes="p">
  <xsl:output method="xml" encoding="UTF-8" indent="yes" doctype-public="-//Liferay//DTD Display 7.0.0//EN" doctype-system="http://www.liferay.com/dtd/liferay-display_7_0_0.dtd"/>

  <xsl:template match="/p:portlet-app">
    <display>
      <category name="eSpace">
        <xsl:apply-templates select="p:portlet"/>
      </category>
    </display>
  </xsl:template>

  <xsl:template match="p:portlet">
    <portlet id="{p:portlet-name}"/>
  </xsl:template>
</xsl:stylesheet>
