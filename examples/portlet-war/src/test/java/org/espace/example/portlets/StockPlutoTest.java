package org.espace.example.portlets;

final class StockPlutoTest extends PortletWarContract {
    StockPlutoTest() {
        super(StockPluto::start);
    }
}
