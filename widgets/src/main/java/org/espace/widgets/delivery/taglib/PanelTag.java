package org.espace.widgets.delivery.taglib;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.jsp.JspException;
import javax.servlet.jsp.PageContext;
import javax.servlet.jsp.tagext.DynamicAttributes;
import javax.servlet.jsp.tagext.SimpleTagSupport;
import org.jspecify.annotations.Nullable;

/** Writes HTML made of the page's request and of the tag's own attributes. Made by the container for one use. */
abstract class PanelTag extends SimpleTagSupport implements DynamicAttributes {
    private final Map<String, String> parameters = new LinkedHashMap<>();

    abstract String html(HttpServletRequest request, Map<String, String> parameters);

    @Override
    public final void setDynamicAttribute(@Nullable String uri, String attribute, @Nullable Object value) {
        parameters.put(attribute, value == null ? "" : value.toString());
    }

    @Override
    public final void doTag() throws JspException, IOException {
        if (getJspContext() instanceof PageContext page && page.getRequest() instanceof HttpServletRequest request) {
            page.getOut().write(html(request, parameters));
        } else {
            throw new JspException("Expected a panel in a page that was asked for by HTTP, found another.");
        }
    }
}
