package org.espace.community;

import java.util.Collection;
import java.util.List;
import javax.persistence.EntityManager;
import org.espace.content.Content;
import org.espace.content.StoredSource;
import org.espace.jpa.UnitOfWork;

/** Communities as things to be found: name and purpose, for those who may know of them. Thread-safe. */
public final class CommunityContent extends StoredSource<Community> {
    public static final String KIND = "community";

    public CommunityContent(UnitOfWork work) {
        super(work, KIND, Community.class);
    }

    @Override
    protected List<Content> contents(EntityManager manager, Collection<Long> ids) {
        return rows(manager, ids).stream().map(Community::content).toList();
    }
}
