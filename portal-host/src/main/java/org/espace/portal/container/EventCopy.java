package org.espace.portal.container;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.Serializable;
import javax.portlet.Event;
import org.jspecify.annotations.Nullable;

/** An event's value as the receiving application's own classes. Values of Java's own types pass as they are. */
final class EventCopy {
    private EventCopy() {}

    /** @throws IOException when the value cannot be written, or the receiver lacks its class */
    static Event forLoader(Event event, ClassLoader receiver) throws IOException {
        Serializable value = event.getValue();
        if (value == null || value.getClass().getClassLoader() == null) {
            return event;
        }
        return new PortletEvent(event.getQName(), copy(value, receiver));
    }

    private static @Nullable Serializable copy(Serializable value, ClassLoader receiver) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new Reader(new ByteArrayInputStream(bytes.toByteArray()), receiver)) {
            return (Serializable) in.readObject();
        } catch (ClassNotFoundException unknown) {
            throw new IOException("The receiving application has no class " + unknown.getMessage() + ".", unknown);
        }
    }

    private static final class Reader extends ObjectInputStream {
        private final ClassLoader loader;

        Reader(InputStream in, ClassLoader loader) throws IOException {
            super(in);
            this.loader = loader;
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass described) throws IOException, ClassNotFoundException {
            try {
                return Class.forName(described.getName(), false, loader);
            } catch (ClassNotFoundException notTheirs) {
                return super.resolveClass(described);
            }
        }
    }
}
