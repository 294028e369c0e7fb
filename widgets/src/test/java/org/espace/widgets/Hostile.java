package org.espace.widgets;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Texts that mean harm, and the check that a page does none. */
public final class Hostile {
    public static final List<String> SEEDS = List.of(
            "<script>alert(1)</script>",
            "</textarea></title></section><script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' autofocus onfocus='alert(1)",
            "javascript:alert(1)",
            "[a](javascript:alert(1))",
            "[a](&#106;avascript:alert(1)) ![x](javascript:alert(1)) <javascript:alert(1)>",
            "![x](https://e.example/x.png\" onerror=\"alert(1))",
            "[x]: data:text/html;base64,PHNjcmlwdD4=\n\n[x]",
            "<svg/onload=alert(1)><math><a xlink:href=javascript:alert(1)>x</a></math>",
            "<style>*{display:none}</style><base href=//e.example><meta http-equiv=refresh content=0>",
            "`</code><iframe srcdoc=\"<script>alert(1)</script>\">`",
            "{{constructor.constructor('alert(1)')()}} ${7*7} <%= 7*7 %>",
            "\u0000\u0008\u202Egnp.exe \uD800 \uFFFF",
            "&lt;script&gt;alert(1)&lt;/script&gt; &amp;lt;b&amp;gt;",
            "{0} {1,choice,0#x} it's '{0}'",
            "| a |\n|---|\n| <table><script>alert(1)</script> |",
            "x".repeat(3000),
            "> ".repeat(500) + "deep",
            "-1' or 1=1 --");

    private static final List<String> FORBIDDEN =
            List.of("script", "style", "iframe", "object", "embed", "base", "meta", "link", "svg script", "math");

    private Hostile() {}

    /** The first thing in a page that could run or take it over; empty when there is none. */
    public static String harm(Document page) {
        for (Element each : page.getAllElements()) {
            if (FORBIDDEN.contains(each.normalName())) {
                return each.outerHtml();
            }
            for (Attribute attribute : each.attributes()) {
                if (isHarmful(attribute)) {
                    return each.outerHtml();
                }
            }
        }
        return "";
    }

    private static boolean isHarmful(Attribute attribute) {
        String name = attribute.getKey();
        String value = attribute.getValue().replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
        boolean address = List.of(
                        "href",
                        "src",
                        "action",
                        "formaction",
                        "data-es-partial",
                        "data-es-people",
                        "data-es-typed",
                        "data-es-similar",
                        "xlink:href")
                .contains(name);
        return name.startsWith("on")
                || List.of("style", "srcdoc", "autofocus").contains(name)
                || (address && value.matches("(javascript|data|vbscript):.*"));
    }
}
