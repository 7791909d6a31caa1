package org.zhibao.cases.casefile;

import java.util.Set;

/**
 * Titles of cases in lists: the whole title is withheld when it names an informer ({@link Informers}), from those who do not
 * carry cases, and in tables that leave the office. The function is of migration V1100.
 */
public enum ShownTitles {
    /** As they are. */
    ALL,
    /** Without those that name an informer. */
    WITHOUT_INFORMERS;

    private static final String INSTEAD = "（涉及举报人，不予显示）";

    /** Which are shown to callers of these roles. */
    public static ShownTitles to(Set<String> roles) {
        return PartyView.showsInformersTo(roles) ? ALL : WITHOUT_INFORMERS;
    }

    /** The column of a list. */
    public String column(String id, String title) {
        return switch (this) {
            case ALL -> title;
            case WITHOUT_INFORMERS -> "title_without_informers(%s, %s, '%s') as title".formatted(id, title, INSTEAD);
        };
    }
}
