package org.espace.portal.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import org.espace.portal.login.SignInForm;
import org.espace.portal.login.SignInView;

/** Makes the HTML of everything the portal shows. Thread-safe. */
public final class Theme implements SignInView {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Theme.class.getClassLoader(), "org.espace.portal.jte");
    private final Asset styles = Asset.of("portal.css");

    String page(PageView page) {
        return render("Page.jte", Map.of("page", page, "styles", styles.address()));
    }

    @Override
    public String render(SignInForm form, HttpServletRequest request) {
        Frame frame = bare("Sign in");
        return render("SignIn.jte", Map.of("form", form, "frame", frame, "styles", styles.address()));
    }

    /** A page that says what happened when there is no other to show; who is not signed in may have missed a page for that. */
    public String message(int status, boolean signedIn) {
        Message message = Message.of(status);
        String signIn = status == 404 && !signedIn ? "/login" : "";
        return render(
                "MessagePage.jte",
                Map.of(
                        "message",
                        message,
                        "frame",
                        bare(message.title()),
                        "styles",
                        styles.address(),
                        "signIn",
                        signIn));
    }

    private static Frame bare(String title) {
        Frame.Entry home = new Frame.Entry("Home", "/portal/home", false);
        return new Frame(title, List.of(), List.of(home), null, "", "", "");
    }

    private String render(String template, Map<String, Object> parameters) {
        StringOutput html = new StringOutput(16_384);
        engine.render("page/" + template, parameters, html);
        return html.toString();
    }
}
