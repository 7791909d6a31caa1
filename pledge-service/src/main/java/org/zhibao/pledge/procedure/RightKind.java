package org.zhibao.pledge.procedure;

import org.zhibao.identifiers.right.PatentNumber;
import org.zhibao.identifiers.right.TrademarkNumber;
import org.zhibao.kit.procedure.TransitionTable;
import org.zhibao.kit.vocabulary.Labelled;

/** Kinds of right that are pledged by registration (民法典 art. 440(5), 444). Each has its table of transitions. */
public enum RightKind implements Labelled {
    PATENT(PatentPledge.TABLE, "专利权", "patent"),
    TRADEMARK(TrademarkPledge.TABLE, "注册商标专用权", "registered trademark");

    @SuppressWarnings("ImmutableEnumChecker") // The table copies its rows; the type does not say so.
    private final TransitionTable<PledgeState> procedure;

    private final String chinese;
    private final String english;

    RightKind(TransitionTable<PledgeState> procedure, String chinese, String english) {
        this.procedure = procedure;
        this.chinese = chinese;
        this.english = english;
    }

    public TransitionTable<PledgeState> procedure() {
        return procedure;
    }

    /**
     * The number of such a right in normal form.
     *
     * @throws org.zhibao.identifiers.InvalidIdentifier when it breaks a rule of its register
     */
    public String normalForm(String number) {
        return switch (this) {
            case PATENT -> PatentNumber.parse(number).value();
            case TRADEMARK -> TrademarkNumber.parse(number).value();
        };
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
