package org.espace.widgets.delivery.portlet;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.TreeMap;
import javax.portlet.CacheControl;
import javax.portlet.PortletURL;
import javax.portlet.ResourceResponse;
import javax.portlet.ResourceURL;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.espace.widgets.delivery.Stub;
import org.w3c.dom.Element;

/** The answers of a response that carries markup. */
class PortletAnswered {
    private final PortletWindow window;

    PortletAnswered(PortletWindow window) {
        this.window = window;
    }

    PrintWriter getWriter() {
        return new PrintWriter(window.written, true);
    }

    String getCharacterEncoding() {
        return window.pageIn;
    }

    Element createElement(String tag) throws ParserConfigurationException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .newDocument()
                .createElement(tag);
    }

    String getNamespace() {
        return "w7:";
    }

    void setTitle(String told) {
        window.title = told;
    }

    void setProperty(String name, String value) {
        window.status = name.equals(ResourceResponse.HTTP_STATUS_CODE) ? value : window.status;
        window.headers.put(name, value);
    }

    void setContentType(String type) {
        window.headers.put("Content-Type", type);
    }

    OutputStream getPortletOutputStream() {
        return new OutputStream() {
            @Override
            public void write(int each) {
                window.written.write(each);
            }
        };
    }

    PortletURL createRenderURL() {
        return Stub.of(PortletURL.class, new PortletAddress("render", new TreeMap<>(window.shared)));
    }

    PortletURL createActionURL() {
        return Stub.of(PortletURL.class, new PortletAddress("action", new TreeMap<>(window.shared)));
    }

    ResourceURL createResourceURL() {
        return Stub.of(ResourceURL.class, new PortletAddress("resource", new TreeMap<>(window.shared)));
    }

    CacheControl getCacheControl() {
        return Stub.of(CacheControl.class, new Object() {
            void setUseCachedContent(boolean use) {
                window.usedKept = use;
            }

            void setETag(String etag) {
                window.keptEtag = etag;
            }
        });
    }
}
