package org.espace.portal.login;

import javax.servlet.http.HttpServletRequest;

/** Makes the page with the sign-in form. */
public interface SignInView {

    /** The page as HTML. */
    String render(SignInForm form, HttpServletRequest request);
}
