package org.zhibao.mediation.procedure;

import org.zhibao.kit.procedure.TransitionTable;
import org.zhibao.kit.vocabulary.Labelled;

/** Kinds of mediation. Each has its table of transitions in a class of its own. */
public enum MediationKind implements Labelled {
    PEOPLE_MEDIATION(PeopleMediation.TABLE, "人民调解", "people's mediation"),
    ADMIN_MEDIATION(AdministrativeMediation.TABLE, "行政调解", "administrative mediation"),
    PRELIT_MEDIATION(PreLitigationMediation.TABLE, "诉前委派调解", "mediation delegated by a court before suit"),
    TRADE_MEDIATION(TradeMediation.TABLE, "行业性专业性、商事调解", "trade mediation");

    @SuppressWarnings("ImmutableEnumChecker") // The table copies its rows; the type does not say so.
    private final TransitionTable<MediationState> procedure;

    private final String chinese;
    private final String english;

    MediationKind(TransitionTable<MediationState> procedure, String chinese, String english) {
        this.procedure = procedure;
        this.chinese = chinese;
        this.english = english;
    }

    public TransitionTable<MediationState> procedure() {
        return procedure;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }
}
