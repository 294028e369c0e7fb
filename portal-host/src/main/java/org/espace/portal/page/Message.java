package org.espace.portal.page;

/** What a page says that has nothing else to show. */
public record Message(int status, String title, String text) {

    static Message of(int status) {
        return switch (status) {
            case 400 ->
                new Message(status, "This address does not work", "It may have been cut off. Go back and try again.");
            case 403 ->
                new Message(
                        status,
                        "This was not done",
                        "The form did not come from a page of this portal. Open the page again, then send the form from there.");
            case 404 ->
                new Message(status, "There is no such page", "It may have been moved, or it is not open to you.");
            case 405 ->
                new Message(status, "This cannot be done here", "Go back and use the links and buttons of the page.");
            case 413, 414 -> new Message(status, "That was too much at once", "Go back and try with less.");
            case 503 -> new Message(status, "The portal is starting", "Wait a few seconds, then load this page again.");
            default ->
                new Message(
                        status, "Something went wrong", "This was our fault and is in the log. Go back and try again.");
        };
    }
}
