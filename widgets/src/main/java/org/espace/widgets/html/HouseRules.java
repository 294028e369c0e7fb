package org.espace.widgets.html;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** What is changed in a post before it is drawn. */
final class HouseRules extends AbstractVisitor {

    /** A post never makes an h1 to h3: those are the page's and the panel's. */
    @Override
    public void visit(Heading heading) {
        heading.setLevel(Math.min(6, heading.getLevel() + 3));
        visitChildren(heading);
    }

    /** An image that is not fetched by https becomes a link to it, which the reader may follow or not. */
    @Override
    public void visit(Image image) {
        visitChildren(image);
        if (image.getDestination().startsWith("https://")) {
            return;
        }
        Node link = new Link(image.getDestination(), image.getTitle());
        for (Node child = image.getFirstChild(); child != null; child = image.getFirstChild()) {
            link.appendChild(child);
        }
        image.insertAfter(link);
        image.unlink();
    }
}
