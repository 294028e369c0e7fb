package org.espace.example.portal;

import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.espace.account.NewAccount;
import org.espace.community.NewCommunity;
import org.espace.community.Privacy;
import org.espace.community.Role;
import org.espace.concern.NewConcern;
import org.espace.concern.Way;
import org.espace.domain.Domain;
import org.espace.page.NewPage;
import org.espace.page.Region;
import org.espace.person.NewPerson;
import org.espace.portal.PortalConfig;
import org.espace.portal.RunningPortal;
import org.espace.portal.login.Passwords;
import org.espace.question.Draft;
import org.espace.shared.Actor;

/**
 * A portal within the tests, in which the next day comes when it is told to, and with it the batch of what was raised anonymously. Bo coordinates
 * its communities; ann, cy, hana and hal belong to all of them, and dora, who is an administrator, to none.
 */
final class StageOfKnowledge implements AutoCloseable {
    /** So many active people are enough for concerns to be anonymous. */
    static final int MANY = 10;

    static final int TOO_FEW = MANY - 1;

    private static final List<String> LOGINS = List.of("bo", "ann", "cy", "hana", "hal");
    private static final List<String> NAMES =
            List.of("Bo Lindqvist", "Ann Whitfield", "Cy Adeyemi", "Hana Osei", "Hal Novotny");

    private final OtherDays days = new OtherDays();
    private final RunningPortal portal = RunningPortal.start(PortalConfig.in(InTheBrowser.newFolder()), days);
    private final Domain domain = portal.domain();
    private final String password = new Passwords().hash(Stage.PASSWORD);
    private final List<Long> people = IntStream.range(0, MANY)
            .mapToObj(i -> i < NAMES.size() ? person(LOGINS.get(i), NAMES.get(i)) : person("extra-" + i, "Extra " + i))
            .toList();

    StageOfKnowledge() {
        domain.accounts().add(new NewAccount(person("dora", "Dora Novak"), "dora", password, true, false));
        LOGINS.forEach(
                login -> domain.accounts().add(new NewAccount(actor(login).person(), login, password, false, false)));
        domain.concerns().publish();
    }

    URI uri() {
        return portal.uri();
    }

    /** A new community with so many people, all of them active; address of its page. */
    String community(String name, int active) {
        return community(name, active, Privacy.OPEN);
    }

    String community(String name, int active, Privacy privacy) {
        long id = domain.communities()
                .open(new NewCommunity(name, "For " + name + ".", true, privacy, days.instant(), false));
        people.subList(0, active).forEach(each -> domain.memberships()
                .enrol(id, each, actor("bo").is(each) ? Role.COORDINATOR : Role.MEMBER, days.instant()));
        return "/portal/community?community=" + id;
    }

    /** Hana and hal are to handle concerns there from now on. */
    String handled(String community) {
        for (String login : List.of("hana", "hal")) {
            domain.concerns()
                    .nameHandler(actor("bo"), id(community), actor(login).person());
        }
        return community;
    }

    /** Ann asks. */
    void question(String community, String title, String tags) {
        domain.questions().ask(actor("ann"), id(community), new Draft(title, "I wonder.", tags));
    }

    /** A page of the portal where people talk about the page itself; its address. */
    String page(String name, String community) {
        domain.pages()
                .add(NewPage.of(name, "The " + name)
                        .with(Region.MAIN, "espace", "page-talk")
                        .set("subject", name)
                        .set("community", id(community))
                        .with(Region.SIDE, "espace", "talked-pages")
                        .set("community", id(community)));
        return "/portal/" + name;
    }

    long person(String login) {
        return actor(login).person();
    }

    /** Cy raises something under their name. */
    void worry(String community, String title) {
        domain.concerns()
                .raise(actor("cy"), new NewConcern(id(community), Way.NAMED, title, "It is so.", null, List.of()));
    }

    void nextDay() {
        days.nextDay();
        domain.concerns().publish();
    }

    private Actor actor(String login) {
        return Actor.of(domain.people().byPrincipal(login).id());
    }

    private long person(String login, String name) {
        return domain.people()
                .add(new NewPerson(login, name, "Nurse", "Wards", days.instant(), false))
                .id();
    }

    static long id(String community) {
        return Long.parseLong(community.substring(community.lastIndexOf('=') + 1));
    }

    @Override
    public void close() {
        portal.close();
    }
}
