package org.espace.widgets.delivery.portlet;

import java.util.Map;
import org.espace.widgets.WidgetUrls;

/** A portlet's action phase makes no addresses (PLT.7.1): an action says where to go by a redirect. */
enum NoUrls implements WidgetUrls {
    DURING_AN_ACTION;

    @Override
    public String render(Map<String, String> parameters) {
        throw unexpected();
    }

    @Override
    public String action(String action) {
        throw unexpected();
    }

    @Override
    public String resource(Map<String, String> parameters) {
        throw unexpected();
    }

    @Override
    public String download(String name, Map<String, String> parameters) {
        throw unexpected();
    }

    @Override
    public String permanent(Map<String, String> parameters) {
        throw unexpected();
    }

    @Override
    public String feed(String name, String key) {
        throw unexpected();
    }

    @Override
    public String signIn() {
        throw unexpected();
    }

    @Override
    public String asset(String file) {
        throw unexpected();
    }

    @Override
    public Object basis() {
        return this;
    }

    @Override
    public String namespace() {
        throw unexpected();
    }

    private static IllegalStateException unexpected() {
        return new IllegalStateException(
                "Expected no address to be asked for in an action: return a Redirect instead.");
    }
}
