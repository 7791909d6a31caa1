package org.zhibao.cases.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.zhibao.cases.casefile.CaseKind;
import org.zhibao.cases.casefile.Channel;
import org.zhibao.cases.criminal.CriminalStage;
import org.zhibao.cases.procedure.CaseAct;
import org.zhibao.cases.procedure.CaseState;
import org.zhibao.cases.procedure.Outcome;
import org.zhibao.identifiers.right.IpRightType;

/** The vocabularies of the case API. */
final class Vocabularies {

    static final SortedMap<String, List<Term>> ALL = new TreeMap<>();

    static {
        add("case-kinds", CaseKind.values(), kind -> new Term(kind.name(), kind.chinese(), kind.english()));
        add("channels", Channel.values(), channel -> new Term(channel.name(), channel.chinese(), channel.english()));
        add("case-states", CaseState.values(), state -> new Term(state.name(), state.chinese(), state.english()));
        add("case-acts", CaseAct.values(), act -> new Term(act.name(), act.chinese(), act.english()));
        add("outcomes", Outcome.values(), it -> new Term(it.name(), it.chinese(), it.english()));
        add("criminal-stages", CriminalStage.values(), it -> new Term(it.name(), it.chinese(), it.english()));
        add("right-types", IpRightType.values(), type -> new Term(type.name(), type.zh(), type.en()));
    }

    private Vocabularies() {}

    private static <E> void add(String name, E[] constants, Function<E, Term> term) {
        ALL.put(name, Arrays.stream(constants).map(term).toList());
    }
}
