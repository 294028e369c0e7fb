package org.espace.portal.container;

import java.security.Principal;
import java.util.HashMap;
import java.util.Map;
import javax.portlet.PortletRequest;
import org.apache.pluto.container.PortletWindow;
import org.apache.pluto.container.UserInfoService;
import org.apache.pluto.container.om.portlet.UserAttribute;
import org.jspecify.annotations.Nullable;

/** Tells portlets who is signed in: of what we know, the attributes that their application declares (PLT.21.1). */
record Users(UserStore store) implements UserInfoService {

    /** Null when nobody is signed in, as PLT.21.2 has it. */
    @Override
    public @Nullable Map<String, String> getUserInfo(PortletRequest request, PortletWindow window) {
        Principal principal = request.getUserPrincipal();
        if (principal == null) {
            return null;
        }
        Window asking = Window.of(window);
        Map<String, String> known = asking.exchange()
                .told(asking.placed().application(), application -> store.attributes(principal.getName(), application));
        Map<String, String> declared = new HashMap<>();
        for (UserAttribute attribute :
                window.getPortletDefinition().getApplication().getUserAttributes()) {
            String value = known.get(attribute.getName());
            if (value != null) {
                declared.put(attribute.getName(), value);
            }
        }
        return Map.copyOf(declared);
    }
}
