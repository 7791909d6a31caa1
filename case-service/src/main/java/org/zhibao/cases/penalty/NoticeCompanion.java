package org.zhibao.cases.penalty;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import org.zhibao.cases.casefile.ActCompanion;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.procedure.CaseAct;
import org.zhibao.cases.procedure.CaseBar;
import org.zhibao.cases.procedure.Procedure;
import org.zhibao.kit.problem.Problems;
import org.zhibao.kit.procedure.Wanted;

/** How the party answers the notice: statement, waiver, request for a hearing. */
@ApplicationScoped
class NoticeCompanion implements ActCompanion {

    private final PenaltyNotices notices;
    private final HearingRights rights;

    NoticeCompanion(PenaltyNotices notices, HearingRights rights) {
        this.notices = notices;
        this.rights = rights;
    }

    @Override
    public void accompany(CaseFile file, CaseAct act, Wanted wanted) {
        if (file.kind().procedure() == Procedure.PENALTY) {
            notices.latest(file.id()).ifPresent(notice -> accompany(file, act, wanted.occurredOn(), notice));
        }
    }

    private void accompany(CaseFile file, CaseAct act, LocalDate on, PenaltyNotice notice) {
        switch (act) {
            case DEFENCE -> notice.answered(on);
            case WAIVER -> {
                notice.waived(on);
                withdraw(file, notice);
            }
            case HEARING_REQUEST -> {
                requireRight(file, notice, on);
                notice.hearingRequested(on);
                file.bar(CaseBar.HEARING_PENDING);
            }
            case HEARING_WITHDRAWAL -> withdraw(file, notice);
            default -> {
                // Other acts say nothing about the notice.
            }
        }
    }

    private void requireRight(CaseFile file, PenaltyNotice notice, LocalDate on) {
        if (!rights.of(file, notice).mayBeAsked()) {
            throw Problems.unprocessable("", "no-hearing-right");
        }
        if (on.isAfter(notice.answerDue())) {
            throw Problems.unprocessable("/occurredOn", "hearing-request-late", Map.of("day", notice.answerDue()));
        }
    }

    private static void withdraw(CaseFile file, PenaltyNotice notice) {
        notice.hearingRequested(null);
        file.lift(CaseBar.HEARING_PENDING);
    }
}
