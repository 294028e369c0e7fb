package org.espace.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A site of three people: ann asks, bo answers, cy comments; one more answer by a guest, one page that is no post. */
final class SmallDump {
    static final String USERS = """
            <?xml version="1.0" encoding="utf-8"?>
            <users>
              <row Id="-1" CreationDate="2011-01-01T00:00:00.000" DisplayName="Community" />
              <row Id="2" CreationDate="2011-02-01T10:00:00.000" DisplayName="Annie" Location="London" />
              <row Id="3" CreationDate="2011-02-02T10:00:00.000" DisplayName="Bo" />
              <row Id="4" CreationDate="2011-02-03T10:00:00.000" DisplayName="Cy &lt;b&gt;" />
            </users>
            """;
    static final String POSTS = """
            <?xml version="1.0" encoding="utf-8"?>
            <posts>
              <row Id="11" PostTypeId="2" ParentId="10" CreationDate="2011-03-02T09:30:00.000" Score="2" Body="&lt;p&gt;Turn it &lt;em&gt;left&lt;/em&gt;.&lt;/p&gt;" OwnerUserId="3" />
              <row Id="10" PostTypeId="1" AcceptedAnswerId="11" CreationDate="2011-03-01T08:00:00.000" Score="7" Body="&lt;p&gt;Which way?&lt;/p&gt;" OwnerUserId="2" LastEditDate="2011-03-05T08:00:00.000" Title="Which way does a pedal turn?" Tags="&lt;pedals&gt;&lt;tools&gt;" />
              <row Id="12" PostTypeId="2" ParentId="10" CreationDate="2011-03-03T09:30:00.000" Score="9" Body="&lt;p&gt;Right.&lt;/p&gt;" OwnerDisplayName="user77" />
              <row Id="13" PostTypeId="5" CreationDate="2011-03-03T09:30:00.000" Score="0" Body="about a tag" />
              <row Id="14" PostTypeId="1" CreationDate="2010-12-24T08:00:00.000" Score="-3" Body="&lt;p&gt;Moved here.&lt;/p&gt;" Title="A question older than its site" Tags="|moved|" />
            </posts>
            """;
    static final String COMMENTS = """
            <?xml version="1.0" encoding="utf-8"?>
            <comments>
              <row Id="1" PostId="10" Score="0" Text="Which side, **left**?" CreationDate="2011-03-01T09:00:00.000" UserId="4" />
              <row Id="2" PostId="11" Score="0" Text="Thanks" CreationDate="2011-03-02T10:00:00.000" UserDisplayName="user77" />
            </comments>
            """;
    static final String TAGS = "<tags>\n<row Id=\"1\" TagName=\"pedals\" Count=\"1\" />\n</tags>\n";
    static final String VOTES = """
            <?xml version="1.0" encoding="utf-8"?>
            <votes>
              <row Id="1" PostId="10" VoteTypeId="2" CreationDate="2011-03-01T00:00:00.000" />
              <row Id="2" PostId="11" VoteTypeId="1" CreationDate="2011-03-04T00:00:00.000" />
              <row Id="3" PostId="12" VoteTypeId="1" CreationDate="2011-03-04T00:00:00.000" />
            </votes>
            """;

    private final Path folder;

    private SmallDump(Path folder) {
        this.folder = folder;
    }

    static SmallDump in(Path folder) throws IOException {
        SmallDump dump = new SmallDump(folder);
        return dump.with("Users.xml", USERS)
                .with("Posts.xml", POSTS)
                .with("Comments.xml", COMMENTS)
                .with("Tags.xml", TAGS)
                .with("Votes.xml", VOTES);
    }

    SmallDump with(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
        return this;
    }
}
