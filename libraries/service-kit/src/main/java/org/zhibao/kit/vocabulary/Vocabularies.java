package org.zhibao.kit.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zhibao.kit.problem.Problems;

/** The vocabularies of an API, by name. */
public final class Vocabularies {

    private final SortedMap<String, List<Term>> terms = new TreeMap<>();

    /** Adds an enumeration; its name is a plural noun in kebab case. */
    public Vocabularies with(String name, Labelled... constants) {
        return with(name, Arrays.stream(constants).map(Term::of).toList());
    }

    public Vocabularies with(String name, List<Term> vocabulary) {
        terms.put(name, List.copyOf(vocabulary));
        return this;
    }

    public Set<String> names() {
        return terms.keySet();
    }

    /** @throws org.zhibao.kit.problem.ProblemException 404 when there is no such vocabulary */
    public List<Term> read(String name) {
        var found = terms.get(name);
        if (found == null) {
            throw Problems.notFound("词表/vocabulary", name);
        }
        return found;
    }
}
