package org.espace.portal.container;

import java.io.Serializable;
import javax.portlet.Event;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/** Something that happened in one portlet and that others may care about. */
record PortletEvent(QName qualifiedName, @Nullable Serializable value) implements Event {

    @Override
    public QName getQName() {
        return qualifiedName;
    }

    @Override
    public String getName() {
        return qualifiedName.getLocalPart();
    }

    @Override
    public @Nullable Serializable getValue() {
        return value;
    }
}
