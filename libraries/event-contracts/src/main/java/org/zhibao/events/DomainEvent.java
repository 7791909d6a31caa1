package org.zhibao.events;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A fact that a service publishes. Payloads carry no personal data beyond need; enumerations travel as text, so that a
 * consumer built against an older contract still reads a newer constant.
 */
public interface DomainEvent {

    /** Id of the aggregate that the fact is about: the record key and the CloudEvents subject. */
    @JsonIgnore
    UUID aggregateId();

    /** GB/T 2260 code of the place that the fact counts for. */
    @JsonIgnore
    String region();

    /** Legal date of the fact, in the office's zone. Clocks and statistics run on it. */
    LocalDate occurredOn();
}
