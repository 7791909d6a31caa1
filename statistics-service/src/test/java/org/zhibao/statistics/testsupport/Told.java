package org.zhibao.statistics.testsupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhibao.events.Amount;
import org.zhibao.events.DomainEvent;
import org.zhibao.events.EventTypes;
import org.zhibao.events.cases.CaseAccepted;
import org.zhibao.events.cases.CaseDecided;
import org.zhibao.events.cases.CaseReference;
import org.zhibao.events.cases.CriminalStageReached;
import org.zhibao.events.mediation.MediationConcluded;
import org.zhibao.events.mediation.MediationReference;
import org.zhibao.events.pledge.PledgeReference;
import org.zhibao.events.pledge.PledgeRegistered;
import org.zhibao.kit.inbox.EventSubscription;
import org.zhibao.kit.inbox.ReceivedEvent;
import org.zhibao.kit.scope.CallerScope;
import org.zhibao.kit.scope.CallerScopes;
import org.zhibao.kit.testsupport.TestPostgres;

/** Tells the service what happened elsewhere, as its consumer would. */
@ApplicationScoped
public class Told {

    public static final Instant RECORDED = Instant.parse("2024-01-15T02:00:00Z");

    private final EventSubscription subscription;
    private final ObjectMapper json;

    Told(EventSubscription subscription, ObjectMapper json) {
        this.subscription = subscription;
        this.json = json;
    }

    public static void forgetEverything() {
        TestPostgres.execute("truncate fact, inbox, observation, observation_import");
    }

    public void tell(DomainEvent... events) {
        tell(RECORDED, events);
    }

    public void tell(Instant recordedAt, DomainEvent... events) {
        var received =
                Arrays.stream(events).map(event -> received(event, recordedAt)).toList();
        deliver(received);
    }

    public void deliver(List<ReceivedEvent> events) {
        CallerScopes.runAs(
                CallerScope.SYSTEM,
                () -> QuarkusTransaction.requiringNew().run(() -> events.forEach(subscription::on)));
    }

    public ReceivedEvent received(DomainEvent event, Instant recordedAt) {
        return new ReceivedEvent(
                UUID.randomUUID(),
                "test",
                EventTypes.nameOf(event.getClass()),
                event.aggregateId(),
                1,
                event.region(),
                event.occurredOn(),
                recordedAt,
                payload(event));
    }

    public String payload(DomainEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static CaseReference aCase(String kind, String region) {
        var id = UUID.randomUUID();
        return new CaseReference(id, id, "案" + id.toString().substring(0, 8), kind, "COMPLAINT", region);
    }

    public static CaseDecided decided(String kind, String region, String day, String outcome) {
        return new CaseDecided(aCase(kind, region), LocalDate.parse(day), outcome, null, null);
    }

    public static CaseAccepted accepted(String kind, String region, String day, @Nullable String batch) {
        return new CaseAccepted(aCase(kind, region), LocalDate.parse(day), batch);
    }

    public static CriminalStageReached reached(String stage, String region, String day, int persons) {
        return new CriminalStageReached(aCase("CRIM_POLICE", region), LocalDate.parse(day), stage, persons, null);
    }

    public static MediationConcluded mediated(String kind, String region, String day, String outcome) {
        var id = UUID.randomUUID();
        return new MediationConcluded(
                new MediationReference(id, id, "调" + id.toString().substring(0, 8), kind, region, null),
                LocalDate.parse(day),
                outcome,
                null);
    }

    public static PledgeRegistered pledged(String rightKind, String region, String day, int rights, String yuan) {
        var id = UUID.randomUUID();
        return new PledgeRegistered(
                new PledgeReference(id, id, "质" + id.toString().substring(0, 8), rightKind, region),
                LocalDate.parse(day),
                "登" + id.toString().substring(0, 8),
                rights,
                Amount.cny(yuan));
    }
}
