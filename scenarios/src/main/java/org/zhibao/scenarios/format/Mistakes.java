package org.zhibao.scenarios.format;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong, so that an author sees all of it at once and nothing is posted meanwhile. */
public final class Mistakes {

    private final Set<Mistake> found = new LinkedHashSet<>();

    public void add(String file, int line, String field, String rule) {
        found.add(new Mistake(file, line, field, rule));
    }

    public List<Mistake> found() {
        return List.copyOf(found);
    }

    /** @throws InvalidScenario when anything was found */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidScenario(found());
        }
    }
}
