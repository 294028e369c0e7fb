package org.espace.example.portal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.espace.account.NewAccount;
import org.espace.community.NewCommunity;
import org.espace.community.Privacy;
import org.espace.community.Role;
import org.espace.domain.Domain;
import org.espace.jpa.Database;
import org.espace.jpa.DatabaseConfig;
import org.espace.page.NewPage;
import org.espace.page.Region;
import org.espace.person.NewPerson;
import org.espace.portal.Examples;
import org.espace.portal.login.Passwords;
import org.espace.question.PastAnswer;
import org.espace.question.PastQuestion;

/**
 * What there is before the curtain rises: the example organisation with ann, bo and cy, dora who is new, and communities of each kind.
 * Bo coordinates all of them, ann belongs to all of them.
 */
record Stage(
        long quiet,
        long night,
        long shelf,
        long many,
        long staffOnly,
        long union,
        long whistle,
        long inUnion,
        long inWhistle,
        long falls,
        long inFalls,
        long alsoInFalls,
        Rounds rounds) {
    static final String PASSWORD = "try-espace";
    static final int QUESTIONS_IN_MANY = 60;

    static Stage set(DatabaseConfig config) {
        try (Database database = Database.open(config)) {
            return new Builder(database, Domain.over(database, Clock.systemUTC())).stage();
        }
    }

    private record Builder(Database database, Domain domain, Instant now, long ann, long bo) {
        Builder(Database database, Domain domain) {
            this(database, domain, domain.clock().instant(), made(domain, "ann"), made(domain, "bo"));
        }

        private static long made(Domain domain, String login) {
            new Examples(domain).create();
            return domain.people().byPrincipal(login).id();
        }

        Stage stage() {
            account("dora", "Dora Novak");
            account("wyn", "Wyn Parry");
            account("xia", "Xia Lim");
            account("yan", "Yan Ito");
            pages();
            long many = community("Many questions", Privacy.PUBLIC);
            for (int i = 1; i <= QUESTIONS_IN_MANY; i++) {
                question(
                        many, "Question number " + i + " of many?", now.minus(Duration.ofHours(QUESTIONS_IN_MANY - i)));
            }
            long union = community("Union matters", Privacy.RESTRICTED);
            long whistle = community("Whistle blowing", Privacy.CONFIDENTIAL);
            long falls = community("Falls", Privacy.PUBLIC);
            return new Stage(
                    community("Quiet rooms", Privacy.OPEN),
                    community("Night meals", Privacy.OPEN),
                    community("Empty shelf", Privacy.PUBLIC),
                    many,
                    community("Staff lift", Privacy.OPEN),
                    union,
                    whistle,
                    question(union, "What does the union say about night work?", now),
                    question(whistle, "Who looks at what we tell here?", now),
                    falls,
                    question(falls, "What do people say?", now),
                    question(falls, "What else do people say?", now),
                    Rounds.set(database));
        }

        private void account(String login, String name) {
            long person = domain.people()
                    .add(new NewPerson(login, name, "Physiotherapist", "Therapies", now, false))
                    .id();
            domain.accounts().add(new NewAccount(person, login, new Passwords().hash(PASSWORD), false, false));
        }

        private void pages() {
            domain.pages().all();
            domain.pages()
                    .add(NewPage.of("ten", "Ten panels")
                            .leading("community", "thread", "compose", "tag")
                            .with(
                                    Region.MAIN,
                                    "espace",
                                    "ask-box",
                                    "question-list",
                                    "question-thread",
                                    "question-list",
                                    "ask-box")
                            .with(
                                    Region.SIDE,
                                    "espace",
                                    "community-home",
                                    "my-communities",
                                    "community-list",
                                    "community-home",
                                    "community-list"));
        }

        private long community(String name, Privacy privacy) {
            long id = domain.communities()
                    .open(new NewCommunity(
                            name, "For everyone who thinks about " + name + ".", true, privacy, now, false));
            domain.memberships().enrol(id, bo, Role.COORDINATOR, now);
            domain.memberships().enrol(id, ann, Role.MEMBER, now);
            return id;
        }

        private long question(long community, String title, Instant at) {
            long id = domain.archive()
                    .keep(new PastQuestion(community, ann, title, "I *wonder*.", List.of("wonder"), at, null, 0));
            domain.archive().keep(new PastAnswer(id, bo, "It **depends**.", at.plusSeconds(60), null, 0));
            return id;
        }
    }
}
