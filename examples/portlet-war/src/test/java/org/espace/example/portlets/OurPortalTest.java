package org.espace.example.portlets;

final class OurPortalTest extends PortletWarContract {
    OurPortalTest() {
        super(OurPortal::start);
    }
}
