package org.espace.portal.container;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.namespace.QName;
import org.apache.pluto.container.om.portlet.PortletDefinition;
import org.apache.pluto.container.om.portlet.PublicRenderParameter;
import org.jspecify.annotations.Nullable;

/**
 * The public render parameters of one portlet: the identifier it uses for each, and the name each has in an address,
 * which is the plain local name for ours and the whole qualified name for those of other namespaces.
 */
final class PublicNames {
    private static final String OURS = "urn:espace";

    private final Map<String, String> addressNames = new LinkedHashMap<>();

    PublicNames(PortletDefinition portlet) {
        for (String identifier : portlet.getSupportedPublicRenderParameters()) {
            PublicRenderParameter parameter = portlet.getApplication().getPublicRenderParameter(identifier);
            if (parameter != null) {
                addressNames.put(identifier, addressName(parameter.getQName()));
            }
        }
    }

    Set<String> identifiers() {
        return addressNames.keySet();
    }

    boolean contains(String identifier) {
        return addressNames.containsKey(identifier);
    }

    /** The name in an address; null when the identifier is no public parameter of the portlet. */
    @Nullable
    String addressName(String identifier) {
        return addressNames.get(identifier);
    }

    private static String addressName(QName name) {
        return OURS.equals(name.getNamespaceURI()) ? name.getLocalPart() : name.toString();
    }
}
