package org.zhibao.statistics.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhibao.events.Amount;
import org.zhibao.events.DomainEvent;
import org.zhibao.events.EventTypes;
import org.zhibao.events.cases.CaseDecided;
import org.zhibao.kit.inbox.ReceivedEvent;
import org.zhibao.statistics.testsupport.Told;

class FactReaderTest {

    @Test
    void aDecisionAddsUpFineAndConfiscatedGains() {
        var fact = read(decided(Amount.cny("1000.50"), Amount.cny("99.50")));

        assertThat(fact.quantities().amountFen()).isEqualTo(110_000);
        assertThat(fact.attributes())
                .containsEntry("kind", "TM_INFRINGEMENT")
                .containsEntry("outcome", "PENALTY_IMPOSED")
                .containsEntry("fine", "1000.50");
    }

    @Test
    void aDecisionWithoutMoneyHasNoAmountRatherThanZero() {
        assertThat(read(decided(null, null)).quantities().amountFen()).isNull();
        assertThat(read(decided(Amount.cny("5.00"), null)).quantities().amountFen())
                .isEqualTo(500);
    }

    @Test
    void aCriminalStageCountsItsPersons() {
        var fact = read(Told.reached("ARREST_APPROVED", "150102", "2023-01-02", 3));

        assertThat(fact.quantities().persons()).isEqualTo(3);
        assertThat(fact.attributes()).containsEntry("stage", "ARREST_APPROVED");
    }

    @Test
    void aPledgeCountsItsRightsAndItsClaim() {
        var fact = read(Told.pledged("TRADEMARK", "150102", "2023-01-02", 12, "11073636.36"));

        assertThat(fact.kind()).isEqualTo("TRADEMARK");
        assertThat(fact.quantities().rights()).isEqualTo(12);
        assertThat(fact.quantities().amountFen()).isEqualTo(1_107_363_636L);
    }

    @Test
    void anotherCurrencyIsRefused() {
        var event = decided(new Amount("1.00", "USD"), null);

        assertThatThrownBy(() -> read(event)).isInstanceOf(IllegalArgumentException.class);
    }

    private static CaseDecided decided(@Nullable Amount fine, @Nullable Amount confiscated) {
        return new CaseDecided(
                Told.aCase("TM_INFRINGEMENT", "150102"),
                LocalDate.parse("2023-01-02"),
                "PENALTY_IMPOSED",
                fine,
                confiscated);
    }

    private static Fact read(DomainEvent event) {
        var received = new ReceivedEvent(
                UUID.randomUUID(),
                "test",
                EventTypes.nameOf(event.getClass()),
                event.aggregateId(),
                1,
                event.region(),
                event.occurredOn(),
                Instant.EPOCH,
                "");
        return FactReader.read(received, event);
    }
}
