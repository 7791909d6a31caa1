package org.zhibao.cases.casefile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who informed the office of a case, in the texts about it. The party itself is shown to those who carry the case alone
 * ({@link PartyView}); a text in which somebody wrote the name or the number down must not tell it either
 * (市场监督管理投诉举报处理暂行办法, confidentiality of informers; the article is unconfirmed). Only what stands there
 * literally is found.
 */
public final class Informers {

    /** What stands in the place of an informer. */
    public static final String WITHHELD = "举报人";

    /** Nobody. */
    public static final Informers NONE = new Informers(null);

    /** A single character stands in too many words to tell anybody. */
    private static final int SHORTEST = 2;

    private static final String INFORMER = "informer";

    private final @Nullable Pattern names;

    private Informers(@Nullable Pattern names) {
        this.names = names;
    }

    public static Informers of(CaseFile file) {
        return of(file.parties());
    }

    /** Those of a case who are kept from callers of these roles: none from those who carry it. */
    public static Informers hiddenFrom(Set<String> roles, Collection<Party> parties) {
        return PartyView.showsInformersTo(roles) ? NONE : of(parties);
    }

    /** Those among the parties of a case. One who has another part in it as well is no secret. */
    public static Informers of(Collection<Party> parties) {
        var secret = parties.stream()
                .filter(party -> party.role() == Party.Role.INFORMER)
                .flatMap(party -> Stream.of(party.name(), party.identifier(), party.phone(), party.address()))
                .filter(Objects::nonNull)
                .filter(text -> text.length() >= SHORTEST)
                .toList();
        if (secret.isEmpty()) {
            return NONE;
        }
        // 李明副食店 is not 李明: where a party's own name stands, nothing in it is replaced.
        var others = parties.stream()
                .filter(party -> party.role() != Party.Role.INFORMER)
                .map(Party::name)
                .toList();
        var alternatives = new ArrayList<String>();
        if (!others.isEmpty()) {
            alternatives.add(longestFirst(others));
        }
        alternatives.add("(?<" + INFORMER + ">" + longestFirst(secret) + ")");
        return new Informers(Pattern.compile(String.join("|", alternatives)));
    }

    /** Whether a text says who one is. */
    public boolean areNamedIn(@Nullable String text) {
        return names != null
                && text != null
                && names.matcher(text).results().anyMatch(found -> found.group(INFORMER) != null);
    }

    /** The text without them. */
    public String withheldIn(String text) {
        return names == null
                ? text
                : names.matcher(text)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(found.group(INFORMER) == null ? found.group() : WITHHELD));
    }

    /** The same for a text that may be absent. */
    public @Nullable String withheldInAny(@Nullable String text) {
        return text == null ? null : withheldIn(text);
    }

    private static String longestFirst(Collection<String> texts) {
        return texts.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
