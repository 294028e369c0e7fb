package org.espace.benchmarks.micro;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.espace.widgets.WidgetUrls;

/** Addresses as short as a door makes them. */
final class Addresses implements WidgetUrls {
    @Override
    public String render(Map<String, String> parameters) {
        return new TreeMap<>(parameters)
                .entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .collect(Collectors.joining("&", "/intranet/page?", ""));
    }

    @Override
    public String action(String action) {
        return "/intranet/page?action=" + action;
    }

    @Override
    public String resource(Map<String, String> parameters) {
        return render(parameters);
    }

    @Override
    public String download(String name, Map<String, String> parameters) {
        return render(parameters);
    }

    @Override
    public String permanent(Map<String, String> parameters) {
        return "https://intranet.example" + render(parameters);
    }

    @Override
    public String feed(String name, String key) {
        return "https://intranet.example/feeds/" + name;
    }

    @Override
    public String signIn() {
        return "/intranet/sign-in";
    }

    @Override
    public String asset(String file) {
        return "/intranet/" + file;
    }

    @Override
    public Object basis() {
        return "";
    }

    @Override
    public String namespace() {
        return "es";
    }
}
