package org.espace.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.persistence.jpa.JpaHelper;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.espace.page.NewPage;
import org.espace.page.Region;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a page with ten portlets asks of the database, besides what its portlets do. */
final class StatementsTest extends PortalStory {
    private static final AtomicInteger STATEMENTS = new AtomicInteger();

    @BeforeAll
    static void count_each_statement() {
        NewPage ten = NewPage.of("ten", "Ten")
                .with(Region.MAIN, "fixture", "echo", "echo", "echo", "echo", "echo")
                .with(Region.SIDE, "fixture", "echo", "echo", "echo", "echo", "echo");
        portal.domain().pages().add(ten);
        SessionEventAdapter counter = new SessionEventAdapter() {
            @Override
            public void preExecuteCall(SessionEvent event) {
                // what the portal does besides has threads of its own
                if (Thread.currentThread().getName().startsWith("http-")) {
                    STATEMENTS.incrementAndGet();
                }
            }
        };
        portal.domain().work().read(db -> {
            JpaHelper.getServerSession(db.getEntityManagerFactory())
                    .getEventManager()
                    .addListener(counter);
            return null;
        });
    }

    @Test
    void a_page_that_was_shown_before_costs_two_statements_and_some_more_when_something_was_changed() {
        Browser ann = browser().signedIn("ann");
        ann.page("/portal/ten");
        assertFew(during(() -> ann.page("/portal/ten")));
        portal.domain().pages().add(NewPage.of("eleventh", "Eleventh"));
        int afterwards = during(() -> ann.page("/portal/ten"));
        assertTrue(afterwards > 2 && afterwards <= 6, () -> "expected 3 to 6, found " + afterwards);
        assertFew(during(() -> ann.page("/portal/ten")));
    }

    /** Whether pages changed, what portlets are told of ann, and every few seconds whether she is still let in. */
    private static void assertFew(int statements) {
        assertTrue(statements >= 2 && statements <= 3, () -> "expected 2 or 3, found " + statements);
    }

    @Test
    void what_was_set_up_is_there_on_the_next_page() {
        Browser ann = browser().signedIn("ann");
        String window = window("ten", 4);
        assertEquals(
                10,
                ann.page("/portal/ten").select("p.said:contains(colour blue)").size());
        ann.act("/portal/ten?" + window + ".action=1", "do", "prefer", "value", "green");
        assertTrue(ann.page("/portal/ten").select("#" + window).text().contains("colour green"));
        assertEquals(
                9,
                ann.page("/portal/ten").select("p.said:contains(colour blue)").size());
        assertEquals(
                10,
                browser()
                        .page("/portal/ten")
                        .select("p.said:contains(colour blue)")
                        .size());
        int id = Integer.parseInt(window.substring(1));
        portal.domain().pages().preferForEveryone(id, Map.of("colour", List.of("red")));
        assertTrue(browser().page("/portal/ten").select("#" + window).text().contains("colour red"));
    }

    private static int during(Runnable work) {
        int before = STATEMENTS.get();
        work.run();
        return STATEMENTS.get() - before;
    }
}
