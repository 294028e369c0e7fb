package org.espace.widgets.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.espace.attachment.FitFiles;
import org.espace.attachment.NewFile;
import org.espace.community.Privacy;
import org.espace.community.Role;
import org.espace.concern.NewConcern;
import org.espace.concern.Way;
import org.espace.discussion.DiscussionDraft;
import org.espace.domain.Domain;
import org.espace.experience.Story;
import org.espace.question.Draft;
import org.espace.shared.Ref;
import org.espace.talk.About;
import org.espace.talk.TalkKind;
import org.espace.test.TestDatabase;
import org.espace.test.Town;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Permission is the lookup: for whoever may not know of it, every answer about what is hidden is that about nothing. */
class ApiAccessTest {
    private static final String MARK = "Quokka";
    private static final String NONE = "987654321987654321";

    /** Every operation that names something: method, path, and a body that would do; what is {@code own} is cy's, who may do everything to it. */
    private static final List<String> NAMING = List.of(
            "readCommunity GET /communities/{community}",
            "listMembers GET /communities/{community}/members",
            "joinCommunity PUT /communities/{community}/membership {}",
            "leaveCommunity DELETE /communities/{community}/membership",
            "askQuestion POST /questions {\"community\":\"{community}\",\"title\":\"May I ask here?\"}",
            "readQuestion GET /questions/{question}",
            "answerQuestion POST /questions/{question}/answers {\"body\":\"Perhaps.\"}",
            "commentOnQuestion POST /questions/{question}/comments {\"body\":\"Perhaps.\"}",
            "acceptAnswer PUT /questions/{question}/acceptance {\"answer\":\"{answer}\"}",
            "withdrawAcceptance DELETE /questions/{question}/acceptance",
            "readQuestionText GET /questions/{question}/text",
            "changeQuestionText PUT /questions/{question}/text {\"title\":\"May I change it?\",\"body\":\"\",\"tags\":[]}",
            "readAnswerText GET /questions/{question}/answers/{answer}/text",
            "changeAnswerText PUT /questions/{question}/answers/{answer}/text {\"body\":\"Perhaps.\"}",
            "startDiscussion POST /discussions {\"community\":\"{community}\",\"title\":\"May I?\",\"body\":\"Perhaps.\"}",
            "readDiscussion GET /discussions/{discussion}",
            "replyInDiscussion POST /discussions/{discussion}/posts {\"body\":\"Perhaps.\"}",
            "readPostText GET /discussions/{discussion}/posts/{post}/text",
            "changePostText PUT /discussions/{discussion}/posts/{post}/text {\"body\":\"Perhaps.\"}",
            "tellExperience POST /experiences"
                    + " {\"community\":\"{community}\",\"title\":\"May I tell it?\",\"situation\":\"So.\",\"actions\":\"So.\"}",
            "readExperience GET /experiences/{experience}",
            "useExperience PUT /experiences/{experience}/use {\"place\":\"Ward\",\"result\":\"worked\"}",
            "withdrawUse DELETE /experiences/{experience}/use",
            "readStoryText GET /experiences/{experience}/text",
            "changeStoryText PUT /experiences/{experience}/text {\"title\":\"May I change it?\",\"situation\":\"So.\","
                    + "\"actions\":\"So.\",\"outcome\":\"\",\"nextTime\":\"\",\"tags\":[],\"months\":3}",
            "changeStoryText PUT /experiences/{experience}/text {\"title\":\"May I change it?\",\"situation\":\"So.\","
                    + "\"actions\":\"So.\",\"outcome\":\"\",\"nextTime\":\"\",\"tags\":[],\"months\":3,\"attachments\":[\"1\"]}",
            "raiseConcern POST /concerns {\"community\":\"{community}\",\"title\":\"May I raise it?\",\"body\":\"So.\"}",
            "readConcern GET /concerns/{concern}",
            "replyToConcern POST /concerns/{concern}/replies {\"body\":\"Perhaps.\"}",
            "readTalk GET /communities/{community}/talk?subject=Rota",
            "talkAboutPage POST /communities/{community}/talk {\"subject\":\"Rota\",\"body\":\"Perhaps.\"}",
            "replyInTalk POST /talk/{talk}/replies {\"body\":\"Perhaps.\"}",
            "findQuestionUseful PUT /questions/{question}/useful",
            "withdrawQuestionUseful DELETE /questions/{question}/useful",
            "findAnswerUseful PUT /questions/{question}/answers/{answer}/useful",
            "withdrawAnswerUseful DELETE /questions/{question}/answers/{answer}/useful",
            "haveQuestionToo PUT /questions/{question}/me-too",
            "withdrawMeToo DELETE /questions/{question}/me-too",
            "followQuestion PUT /questions/{question}/following",
            "unfollowQuestion DELETE /questions/{question}/following",
            "closeQuestion PUT /questions/{question}/closing {\"reason\":\"settled\"}",
            "reopenQuestion DELETE /questions/{question}/closing",
            "closeQuestion PUT /questions/{own-question}/closing {\"reason\":\"duplicate\",\"other\":\"{question}\"}",
            "mergeQuestion POST /questions/{question}/merging {\"other\":\"{own-question}\"}",
            "mergeQuestion POST /questions/{own-question}/merging {\"other\":\"{question}\"}",
            "listHelpers GET /questions/{question}/helpers",
            "askForHelp PUT /questions/{question}/helpers/{ann}",
            "askForHelp PUT /questions/{own-question}/helpers/{ann}",
            "declineHelp PUT /questions/{question}/cannot-help",
            "reactToPost PUT /discussions/{discussion}/posts/{post}/reactions/thanks",
            "withdrawReaction DELETE /discussions/{discussion}/posts/{post}/reactions/thanks",
            "followDiscussion PUT /discussions/{discussion}/following",
            "unfollowDiscussion DELETE /discussions/{discussion}/following",
            "pinDiscussion PUT /discussions/{discussion}/pin",
            "unpinDiscussion DELETE /discussions/{discussion}/pin",
            "lockDiscussion PUT /discussions/{discussion}/lock {\"reason\":\"It ends.\"}",
            "unlockDiscussion DELETE /discussions/{discussion}/lock",
            "splitDiscussion POST /discussions/{discussion}/splitting {\"posts\":[\"{post}\"],\"title\":\"May I?\"}",
            "moveDiscussion PUT /discussions/{discussion}/community {\"community\":\"{own-community}\"}",
            "moveDiscussion PUT /discussions/{own-discussion}/community {\"community\":\"{community}\"}",
            "followExperience PUT /experiences/{experience}/following",
            "unfollowExperience DELETE /experiences/{experience}/following",
            "reviewExperience PUT /experiences/{experience}/review {\"holds\":true}",
            "followConcern PUT /concerns/{concern}/following",
            "unfollowConcern DELETE /concerns/{concern}/following",
            "stepConcern POST /concerns/{concern}/steps {\"stage\":\"heard\",\"body\":\"So.\"}",
            "settleTalkQuestion PUT /talk/{talk}/answered",
            "reopenTalkQuestion DELETE /talk/{talk}/answered",
            "followTalk PUT /talk/{talk}/following",
            "unfollowTalk DELETE /talk/{talk}/following",
            "removeAttachment DELETE /attachments/{file}",
            "listAttachments GET /attachments/question/{question}",
            "listQuestions GET /questions?community={community}",
            "listDiscussions GET /discussions?community={community}",
            "listExperiences GET /experiences?community={community}",
            "listConcerns GET /concerns?community={community}",
            "listNews GET /activity?community={community}",
            "search GET /search?query=Quokka&community={community}");

    /** Those that name nothing, or nothing of a community, with an address that would show what is hidden. */
    private static final Map<String, String> WHOLE = Map.ofEntries(
            Map.entry("listCommunities", "/communities?query=Quokka"),
            Map.entry("readMe", "/me"),
            Map.entry("findPeople", "/people?name=Kelly"),
            Map.entry("readPerson", "/people/{ann}"),
            Map.entry("listUnits", "/units"),
            Map.entry("readUnit", "/units/1"),
            Map.entry("listProposals", "/proposals"),
            Map.entry("readProposal", "/proposals/{proposal}"),
            Map.entry("search everywhere", "/search?query=Quokka"),
            Map.entry("listQuestions everywhere", "/questions"),
            Map.entry("listQuestions by tag", "/questions?tag=quokka"),
            Map.entry("listDiscussions everywhere", "/discussions"),
            Map.entry("listExperiences everywhere", "/experiences"),
            Map.entry("listConcerns everywhere", "/concerns"),
            Map.entry("listNews by person", "/activity?person={ann}"),
            Map.entry("listNews by tag", "/activity?tag=quokka"));

    /** Of a proposal nothing is hidden by a community, and a file that is sent belongs to none yet. */
    private static final List<String> NO_COMMUNITY =
            List.of("proposeCommunity", "supportProposal", "withdrawSupport", "sendAttachment");

    private static final ApiWorld WORLD = ApiWorld.shared(TestDatabase.DERBY);
    private static final Map<String, String> HIDDEN = hidden();
    private static final Map<String, String> OWN = own();

    @Test
    void every_operation_is_tried() {
        TreeSet<String> tried = new TreeSet<>(NO_COMMUNITY);
        NAMING.forEach(each -> tried.add(each.split(" ")[0]));
        WHOLE.keySet().forEach(each -> tried.add(each.split(" ")[0]));
        TreeSet<String> described = new TreeSet<>();
        WORLD.description().operations().forEach(each -> described.add(each.name()));
        assertEquals(described, tried);
    }

    @TestFactory
    Stream<DynamicTest> what_is_hidden_is_answered_as_what_never_was() {
        return NAMING.stream()
                .map(row -> DynamicTest.dynamicTest(row.split(" ")[0], () -> {
                    for (String as : List.of("", "cy", "admin-by-json")) {
                        HttpResponse<String> none = call(row, as, NONE);
                        HttpResponse<String> found = call(row, as, "");
                        assertEquals(none.statusCode(), found.statusCode(), found::body);
                        assertEquals(none.body(), found.body());
                        assertEquals(header(none), header(found));
                        assertFalse(found.body().contains(MARK), found::body);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_member_reads_it_or_the_row_would_prove_nothing() {
        return NAMING.stream()
                .filter(row -> row.split(" ")[1].equals("GET"))
                .map(row -> DynamicTest.dynamicTest(row.split(" ")[0], () -> {
                    HttpResponse<String> read = call(row, "ann", "");
                    assertEquals(200, read.statusCode(), read::body);
                    boolean people = row.startsWith("listMembers");
                    assertTrue(read.body().contains(people ? "Ann" : MARK), read::body);
                }));
    }

    @TestFactory
    Stream<DynamicTest> nothing_hidden_stands_in_any_list() {
        return WHOLE.entrySet().stream()
                .map(row -> DynamicTest.dynamicTest(row.getKey(), () -> {
                    String path = filled(row.getValue(), "");
                    for (String as : List.of("", "cy", "admin-by-json")) {
                        assertFalse(WORLD.server().get(path, as).body().contains(MARK));
                    }
                }));
    }

    @Test
    void a_member_finds_it_in_lists() {
        for (String path : List.of("/search?query=Quokka", "/questions?tag=quokka", "/communities?query=Quokka")) {
            String body = WORLD.server().get(path, "ann").body();
            assertTrue(body.contains(MARK), body);
        }
    }

    @Test
    void who_is_not_signed_in_sees_nobody_no_unit_and_no_proposal() {
        for (String path : List.of("/people?name=Kelly", "/units", "/proposals", "/activity")) {
            assertEquals("{\"items\":[]}", WORLD.server().get(path, "").body(), path);
            if (!path.equals("/activity")) {
                assertFalse(WORLD.server().get(path, "ann").body().startsWith("{\"items\":[]"), path);
            }
        }
        String unit = WORLD.samples().done("readUnit").path();
        for (String path : List.of(filled("/people/{ann}", ""), filled("/proposals/{proposal}", ""), unit)) {
            assertEquals(404, WORLD.server().get(path, "").statusCode(), path);
            assertEquals(200, WORLD.server().get(path, "ann").statusCode(), path);
        }
    }

    private static HttpResponse<String> call(String row, String as, String instead) {
        String[] parts = filled(row, instead).split(" ", 4);
        String body = parts.length < 4 ? null : parts[3];
        return WORLD.server().call(parts[1], parts[2], as, body, "If-Match", "*");
    }

    private static String filled(String text, String instead) {
        String filled = text;
        for (Map.Entry<String, String> each : HIDDEN.entrySet()) {
            filled = filled.replace("{" + each.getKey() + "}", instead.isEmpty() ? each.getValue() : instead);
        }
        for (Map.Entry<String, String> each : OWN.entrySet()) {
            filled = filled.replace("{own-" + each.getKey() + "}", each.getValue());
        }
        return filled;
    }

    private static String header(HttpResponse<String> answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.keySet().removeAll(List.of("date", "connection", "keep-alive"));
        return headers.toString();
    }

    private static Map<String, String> own() {
        Town town = WORLD.town();
        long community = town.community("Of cy by JSON", Privacy.OPEN);
        town.domain.memberships().enrol(community, town.cy.person(), Role.COORDINATOR, town.clock.instant());
        Draft asked = new Draft("May it be a part of another?", "", "");
        long question = town.domain.questions().ask(town.cy, community, asked);
        DiscussionDraft opened = new DiscussionDraft("May it go elsewhere?", "So.");
        long discussion = town.domain.discussions().open(town.cy, community, opened);
        return Map.of("community", "" + community, "question", "" + question, "discussion", "" + discussion);
    }

    private static Map<String, String> hidden() {
        Town town = WORLD.town();
        Domain domain = town.domain;
        long community = town.community(MARK + " by JSON", Privacy.CONFIDENTIAL);
        long question = town.question(community, MARK + " or wombat, which?", "quokka");
        long answer = domain.questions().answer(town.bo, question, MARK + ", by far.");
        Ref about = new Ref("question", question);
        domain.attachments()
                .attach(town.ann, about, "", FitFiles.of(List.of(new NewFile(MARK + ".txt", MARK.getBytes(UTF_8)))));
        long file = domain.attachments().of(about).get("").get(0).id();
        long discussion = domain.discussions().open(town.ann, community, new DiscussionDraft(MARK + "s", MARK + "?"));
        long post = domain.discussions().reply(town.bo, discussion, 0, MARK + "!");
        Story story = new Story("We tried a " + MARK, MARK, "So.", "", "", "quokka", 12);
        long experience = domain.experiences().tell(town.ann, community, story);
        NewConcern told = new NewConcern(community, Way.NAMED, "The " + MARK + " bites", MARK, null, List.of());
        long concern = domain.concerns().raise(town.ann, told).id();
        long talk = domain.talks()
                .post(town.ann, new About(community, "Rota", null, null), TalkKind.QUESTION, MARK + " or not?");
        domain.search().indexing().catchUp();
        String proposal = WORLD.samples().done("readProposal").path().replaceAll("\\D", "");
        return Map.ofEntries(
                Map.entry("community", "" + community),
                Map.entry("question", "" + question),
                Map.entry("answer", "" + answer),
                Map.entry("discussion", "" + discussion),
                Map.entry("post", "" + post),
                Map.entry("experience", "" + experience),
                Map.entry("concern", "" + concern),
                Map.entry("talk", "" + talk),
                Map.entry("file", "" + file),
                Map.entry("ann", "" + town.ann.person()),
                Map.entry("proposal", proposal));
    }
}
