package org.espace.portal.page;

import java.util.List;
import org.espace.portal.login.Visitor;
import org.jspecify.annotations.Nullable;

/**
 * What is around every page: its head, the bar at its top.
 *
 * @param title of the document, without the name of the product
 * @param head elements that portlets want in the head, as HTML, each once
 * @param menu the pages of the portal
 * @param visitor null when nobody is signed in
 * @param token for the form that signs out, empty when nobody is signed in
 * @param signIn address of the sign-in form that leads back here
 * @param profile address of the visitor's own profile, empty when there is no such page
 */
public record Frame(
        String title,
        List<String> head,
        List<Entry> menu,
        @Nullable Visitor visitor,
        String token,
        String signIn,
        String profile) {

    /** A page in the menu. */
    public record Entry(String title, String href, boolean current) {}

    public Frame {
        head = List.copyOf(head);
        menu = List.copyOf(menu);
    }
}
