package org.espace.example.portal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A site that was elsewhere: Ann asks twice, Bo answers once and is right. */
final class SmallDump {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";

    private SmallDump() {}

    static Path in(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("Users.xml"), HEAD + """
                        <users>
                          <row Id="2" CreationDate="2012-02-01T10:00:00.000" DisplayName="Ann of old" />
                          <row Id="3" CreationDate="2012-02-02T10:00:00.000" DisplayName="Bo of old" />
                        </users>
                        """);
        Files.writeString(folder.resolve("Posts.xml"), HEAD + """
                        <posts>
                          <row Id="10" PostTypeId="1" AcceptedAnswerId="11" CreationDate="2012-03-01T08:00:00.000" Score="7" Body="&lt;p&gt;Which &lt;b&gt;way&lt;/b&gt;?&lt;/p&gt;" OwnerUserId="2" Title="Which way does a tap turn?" Tags="&lt;taps&gt;" />
                          <row Id="11" PostTypeId="2" ParentId="10" CreationDate="2012-03-02T09:30:00.000" Score="2" Body="&lt;p&gt;Turn it &lt;em&gt;left&lt;/em&gt;.&lt;/p&gt;" OwnerUserId="3" />
                          <row Id="12" PostTypeId="1" CreationDate="2012-03-03T08:00:00.000" Score="1" Body="&lt;p&gt;It drips.&lt;/p&gt;" OwnerUserId="2" Title="Why does it drip?" Tags="&lt;taps&gt;" />
                        </posts>
                        """);
        Files.writeString(folder.resolve("Comments.xml"), HEAD + """
                        <comments>
                          <row Id="1" PostId="11" Score="0" Text="Thanks!" CreationDate="2012-03-02T10:00:00.000" UserId="2" />
                        </comments>
                        """);
        Files.writeString(folder.resolve("Votes.xml"), HEAD + "<votes>\n</votes>\n");
        Files.writeString(
                folder.resolve("Tags.xml"), HEAD + "<tags>\n<row Id=\"1\" TagName=\"taps\" Count=\"2\" />\n</tags>\n");
        return folder;
    }
}
