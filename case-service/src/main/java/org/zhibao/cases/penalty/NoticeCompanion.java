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
    private final PenaltyRecords records;

    NoticeCompanion(PenaltyNotices notices, HearingRights rights, PenaltyRecords records) {
        this.notices = notices;
        this.rights = rights;
        this.records = records;
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
            case HEARING_FORFEITURE -> forfeit(file, notice, on);
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

    /** Whoever stays away from the hearing, or leaves it, without good reason forfeits it (行政处罚法 art. 64). */
    private void forfeit(CaseFile file, PenaltyNotice notice, LocalDate on) {
        var heldOn = records.read(file.id()).hearingOn();
        if (heldOn == null || on.isBefore(heldOn)) {
            throw Problems.unprocessable("/occurredOn", "hearing-not-yet-held");
        }
        notice.waived(on);
        withdraw(file, notice);
    }

    private static void withdraw(CaseFile file, PenaltyNotice notice) {
        notice.hearingRequested(null);
        file.lift(CaseBar.HEARING_PENDING);
    }
}
