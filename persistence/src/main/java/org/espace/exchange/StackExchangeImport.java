package org.espace.exchange;

import static org.espace.exchange.dump.DumpFile.COMMENTS;
import static org.espace.exchange.dump.DumpFile.POSTS;
import static org.espace.exchange.dump.DumpFile.TAGS;
import static org.espace.exchange.dump.DumpFile.USERS;
import static org.espace.exchange.dump.DumpFile.VOTES;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.espace.community.CommunityService;
import org.espace.community.MembershipService;
import org.espace.exchange.dump.Dump;
import org.espace.exchange.dump.DumpFile;
import org.espace.exchange.dump.ImportRefused;
import org.espace.jpa.UnitOfWork;
import org.espace.person.PersonService;
import org.espace.question.QuestionArchive;
import org.espace.shared.PlainText;

/**
 * Brings a Stack Exchange data dump into a community. Repeating it adds only what is new; what was edited or removed here since
 * stays as it is. One dump belongs to one community: two sites in one community would take each other's keys. Thread-safe, but
 * one import into a community at a time is enough.
 */
public final class StackExchangeImport {
    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_TAG = 40;

    private final UnitOfWork work;
    private final PersonService people;
    private final CommunityService communities;
    private final MembershipService memberships;
    private final QuestionArchive archive;
    private final Clock clock;

    public StackExchangeImport(
            UnitOfWork work,
            PersonService people,
            CommunityService communities,
            MembershipService memberships,
            QuestionArchive archive,
            Clock clock) {
        this.work = work;
        this.people = people;
        this.communities = communities;
        this.memberships = memberships;
        this.archive = archive;
        this.clock = clock;
    }

    /**
     * Imports all that can be read; may be stopped at any point and repeated.
     *
     * @param folder of the unpacked dump
     * @param community name of the community, which is opened when there is none of that name
     * @throws ImportRefused when nothing can be imported: no such folder, a file missing, a document type in a file
     */
    public ImportReport run(Path folder, String community, ImportListener listener) {
        Dump dump = Dump.in(folder);
        String name = named(community);
        Findings findings = new Findings();
        OptionalLong known = communities.named(name);
        Passes passes = new Passes(dump, findings, listener, planned(known.isEmpty()));
        long id = known.orElseGet(() -> Opening.open(communities, name, passes, clock));
        keepAll(id, passes, findings);
        return findings.report(id);
    }

    private void keepAll(long community, Passes passes, Findings findings) {
        String source = "stackexchange:" + community;
        Batches batches = new Batches(work, source, findings);
        Acceptances acceptances = new Acceptances();
        Authors authors = Authors.ofPosts(people);
        passes.keep(new PeopleStep(people, memberships, community), batches);
        passes.each(TAGS, row -> row.line("TagName", LONGEST_TAG));
        passes.keep(new QuestionStep(community, archive, authors, acceptances, findings), batches);
        passes.keep(new AnswerStep(archive, authors, acceptances), batches);
        passes.keep(new CommentStep(archive, Authors.ofComments(people)), batches);
        passes.each(VOTES, acceptances::vote);
        acceptances
                .batches(Batches.SIZE)
                .forEach(batch -> work.write(manager -> {
                    new AcceptanceBatch(new Origin(manager, source), archive, findings).keep(batch);
                    return null;
                }));
    }

    private static List<DumpFile> planned(boolean opening) {
        List<DumpFile> planned = new ArrayList<>(List.of(USERS, TAGS, POSTS, POSTS, COMMENTS, VOTES));
        if (opening) {
            planned.addAll(Opening.FILES);
        }
        return planned;
    }

    private static String named(String typed) {
        String name = PlainText.line(typed);
        if (name.length() < SHORTEST_NAME || name.length() > LONGEST_NAME) {
            throw new ImportRefused("Expected the name of a community, 2 to 120 characters, found \""
                    + PlainText.shorten(name, LONGEST_NAME) + "\": give another --community.");
        }
        return name;
    }
}
