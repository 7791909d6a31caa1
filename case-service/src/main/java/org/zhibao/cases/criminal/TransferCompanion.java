package org.zhibao.cases.criminal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import org.zhibao.cases.casefile.ActCompanion;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.procedure.CaseAct;
import org.zhibao.cases.procedure.CaseBar;
import org.zhibao.cases.procedure.CaseState;
import org.zhibao.kit.problem.Problems;
import org.zhibao.kit.procedure.Wanted;

/**
 * No penalty instead of a transfer (行政执法机关移送涉嫌犯罪案件的规定 art. 11): once a transfer is reported or a threshold
 * reached ({@link CriminalAssessor}), none can be imposed until the head decides on the transfer; once it is approved, none until
 * the police refuse or criminal justice sends the case back.
 */
@ApplicationScoped
class TransferCompanion implements ActCompanion {

    private static final Set<CaseState> AWAY = EnumSet.of(
            CaseState.TRANSFERRED_CRIMINAL,
            CaseState.POLICE_REVIEWING,
            CaseState.POLICE_FILED,
            CaseState.POLICE_REFUSED,
            CaseState.POLICE_RECONSIDERING,
            CaseState.REFUSAL_CONFIRMED,
            CaseState.SUPERVISION_REQUESTED);

    @Override
    public void accompany(CaseFile file, CaseAct act, Wanted wanted) {
        switch (act) {
            case TRANSFER_REPORT -> file.bar(CaseBar.TRANSFER_UNDECIDED);
            case TRANSFER_APPROVAL, CRIMINAL_TRANSFER -> {
                file.lift(CaseBar.TRANSFER_UNDECIDED);
                file.bar(CaseBar.TRANSFER_PENDING);
            }
            case RECONSIDERATION_REQUEST -> file.bar(CaseBar.TRANSFER_PENDING);
            case TRANSFER_REFUSAL -> {
                if (wanted.note() == null || wanted.note().isBlank()) {
                    throw Problems.unprocessable("/note", "transfer-refusal-needs-reason");
                }
                decided(file);
            }
            case POLICE_REFUSAL, REFUSAL_CONFIRMATION, CRIMINAL_RETURN -> decided(file);
            case RESUMPTION -> {
                if (AWAY.contains(file.state())) {
                    decided(file);
                }
            }
            default -> {
                // No act of a transfer.
            }
        }
    }

    private static void decided(CaseFile file) {
        file.lift(CaseBar.TRANSFER_UNDECIDED);
        file.lift(CaseBar.TRANSFER_PENDING);
    }
}
