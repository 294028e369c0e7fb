package org.espace.widgets.community;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.espace.community.Access;
import org.espace.community.Member;
import org.espace.domain.Domain;
import org.espace.leadership.Leadership;
import org.espace.shared.Slice;
import org.espace.welcome.Newcomer;
import org.espace.widgets.Action;
import org.espace.widgets.Setting;
import org.espace.widgets.View;
import org.espace.widgets.Widget;
import org.espace.widgets.WidgetRequest;
import org.jspecify.annotations.Nullable;

/**
 * The people in a community: who is new, all of them, its advocates, and, for coordinators, who asks to join. One of these at a time, so
 * that none costs more than a panel may.
 */
public final class CommunityMembers implements Widget {
    private static final int DIGEST = 8;
    private static final int FULL = 40;
    private static final int NEWCOMERS = 30;
    private static final int ASKING = 50;

    private final Domain domain;

    public CommunityMembers(Domain domain) {
        this.domain = domain;
    }

    /** Whom the panel shows. */
    public enum Tab {
        ASKING,
        NEW,
        ALL,
        ADVOCATES;

        /** As it stands in URLs and labels. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static List<Tab> of(Access access) {
            return access.coordinator()
                    ? List.of(values())
                    : access.member() ? List.of(NEW, ALL, ADVOCATES) : List.of(ALL, ADVOCATES);
        }
    }

    /**
     * What the template shows.
     *
     * @param tabs those that this reader has
     * @param leadership for the tab of advocates; null elsewhere
     */
    public record Model(
            Access access,
            List<Tab> tabs,
            Tab tab,
            List<Member> asking,
            List<Newcomer> newcomers,
            Slice<Member> members,
            @Nullable Leadership leadership) {

        /** Whether somebody waits for an answer, or for somebody to say hello. */
        boolean somebodyWaits() {
            return !asking.isEmpty()
                    || newcomers.stream()
                            .anyMatch(each -> !access.actor().is(each.person().id()));
        }

        /** Whether the reader is an advocate here. */
        public boolean advocate() {
            return leadership != null
                    && leadership.advocates().stream()
                            .anyMatch(each -> access.actor().is(each.person().id()));
        }
    }

    @Override
    public String name() {
        return "community-members";
    }

    @Override
    public List<Setting> settings() {
        return List.of(Setting.COMMUNITY, Setting.size(DIGEST));
    }

    @Override
    public Map<String, Action> actions() {
        Map<String, Action> actions = new HashMap<>(new Admitting(domain.memberships()).actions());
        actions.putAll(new Caring(domain).actions());
        return Map.copyOf(actions);
    }

    @Override
    public View render(WidgetRequest request) {
        long community = request.id("community");
        if (community == 0) {
            return View.of("community/NoCommunity.jte", "");
        }
        Access access = domain.communities().access(request.actor(), community);
        if (!request.actor().signedIn() || !access.readable()) {
            return View.of("community/MembersOnly.jte", "");
        }
        return View.of("community/CommunityMembers.jte", model(request, access)).within(community);
    }

    private Model model(WidgetRequest request, Access access) {
        List<Tab> tabs = Tab.of(access);
        List<Tab> tried = new ArrayList<>(tabs);
        String word = request.parameter("tab");
        tabs.stream().filter(each -> each.word().equals(word)).findFirst().ifPresent(chosen -> {
            tried.clear();
            tried.add(chosen);
        });
        // Unasked, the first tab in which somebody waits.
        for (Tab tab : tried) {
            Model model = shown(request, access, tabs, tab);
            if (tried.size() == 1 || tab == Tab.ALL || model.somebodyWaits()) {
                return model;
            }
        }
        throw new IllegalStateException("Expected the tab of all members among " + tried + ".");
    }

    private Model shown(WidgetRequest request, Access access, List<Tab> tabs, Tab tab) {
        int size = request.full() ? FULL : request.number("size", DIGEST, 1, 50);
        return new Model(
                access,
                tabs,
                tab,
                tab == Tab.ASKING ? domain.memberships().asking(access, ASKING) : List.of(),
                tab == Tab.NEW ? domain.welcome().newcomers(access, NEWCOMERS) : List.of(),
                tab == Tab.ALL
                        ? domain.memberships().members(access, request.after(), size)
                        : new Slice<>(List.of(), null),
                tab == Tab.ADVOCATES ? domain.leadership().of(access) : null);
    }
}
