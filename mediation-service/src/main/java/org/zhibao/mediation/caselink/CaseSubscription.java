package org.zhibao.mediation.caselink;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhibao.events.Topics;
import org.zhibao.events.cases.CaseAccepted;
import org.zhibao.events.cases.CaseClosed;
import org.zhibao.events.cases.CaseDecided;
import org.zhibao.events.cases.CaseDeclined;
import org.zhibao.events.cases.CaseEvent;
import org.zhibao.events.cases.CaseReceived;
import org.zhibao.kit.inbox.EventReader;
import org.zhibao.kit.inbox.EventSubscription;
import org.zhibao.kit.inbox.ReceivedEvent;

/** Follows cases, so that a mediation shows what became of the case it came from. */
@ApplicationScoped
class CaseSubscription implements EventSubscription {

    private final EventReader reader;
    private final LinkedCases linkedCases;

    CaseSubscription(EventReader reader, LinkedCases linkedCases) {
        this.reader = reader;
        this.linkedCases = linkedCases;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.CASES);
    }

    @Override
    public void on(ReceivedEvent event) {
        if (reader.read(event).orElse(null) instanceof CaseEvent told) {
            statusAfter(told).ifPresent(status -> linkedCases.tell(told.caseFile(), status, event.sequence()));
        }
    }

    private static Optional<CaseStatus> statusAfter(CaseEvent event) {
        return switch (event) {
            case CaseReceived _ -> status(event, CaseStatus.State.RECEIVED, null);
            case CaseAccepted _ -> status(event, CaseStatus.State.ACCEPTED, null);
            case CaseDeclined _ -> status(event, CaseStatus.State.DECLINED, null);
            case CaseDecided decided -> status(event, CaseStatus.State.DECIDED, decided.outcome());
            case CaseClosed closed -> status(event, CaseStatus.State.CLOSED, closed.result());
            // A follower takes the facts it needs: case-service can tell more without this service changing. Who
            // takes in every fact, as statistics-service does, switches without a default instead.
            default -> Optional.empty();
        };
    }

    private static Optional<CaseStatus> status(CaseEvent event, CaseStatus.State state, @Nullable String result) {
        return Optional.of(new CaseStatus(event.caseFile().number(), state, event.occurredOn(), result));
    }
}
