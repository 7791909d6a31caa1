package org.zhibao.scenarios.format;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which names a template may use, and which regions and actors a scenario knows. */
record NameRules(Set<String> regions, Set<String> words, List<Actor> actors) {

    /** Names that every item has. */
    static final Set<String> BUILT_IN = Set.of(
            "item",
            "serial",
            "n",
            "region",
            "region.name",
            "date",
            "year",
            "creator.name",
            "creator.identifier",
            "uscc",
            "resident",
            "trademark",
            "patent.invention",
            "patent.utility",
            "patent.design");

    /** Notes a name that neither every item nor this group has. */
    void check(Entry at, Expression expression, List<String> own) {
        var name = expression.name();
        if (name.startsWith("word.")) {
            if (!words.contains(name.substring("word.".length()))) {
                at.mistake("${%s} names a list that the words file does not have".formatted(name));
            }
        } else if (!BUILT_IN.contains(name) && !own.contains(name)) {
            var known = new HashSet<>(BUILT_IN);
            known.addAll(own);
            at.mistake("${%s} is not a name of this group; known: %s"
                    .formatted(name, String.join(", ", known.stream().sorted().toList())));
        }
    }

    void checkRegion(Entry at, String code) {
        if (!regions.contains(code)) {
            at.mistake("%s is not one of regions".formatted(code));
        }
    }

    /** Whether some actor has the role or the name. */
    boolean knowsActor(String roleOrName) {
        return actors.stream()
                .anyMatch(actor ->
                        actor.name().equals(roleOrName) || actor.roles().contains(roleOrName));
    }
}
