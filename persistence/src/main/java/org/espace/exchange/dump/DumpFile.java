package org.espace.exchange.dump;

/** The files of a dump that are read, in their order. */
public enum DumpFile {
    USERS("Users.xml", true),
    TAGS("Tags.xml", false),
    POSTS("Posts.xml", true),
    COMMENTS("Comments.xml", false),
    VOTES("Votes.xml", false);

    private final String fileName;
    private final boolean needed;

    DumpFile(String fileName, boolean needed) {
        this.fileName = fileName;
        this.needed = needed;
    }

    public String fileName() {
        return fileName;
    }

    boolean needed() {
        return needed;
    }
}
