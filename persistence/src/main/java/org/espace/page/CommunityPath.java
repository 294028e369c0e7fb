package org.espace.page;

import org.espace.shared.Ids;

/** What a community's own page is called in addresses: it tells nothing of the community but its id. Stateless. */
public final class CommunityPath {
    private static final String BEGINNING = "community-";

    private CommunityPath() {}

    public static String of(long community) {
        return BEGINNING + community;
    }

    /** The id of the community whose page has that path; 0 when it is no such path. */
    public static long read(String path) {
        long id = path.startsWith(BEGINNING) ? Ids.parse(path.substring(BEGINNING.length())) : 0;
        return path.equals(of(id)) ? id : 0;
    }
}
