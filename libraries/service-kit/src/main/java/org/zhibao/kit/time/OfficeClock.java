package org.zhibao.kit.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The office's clock: instants of the server, dates in the office's zone. Tests set it. */
@ApplicationScoped
public class OfficeClock {

    private final ZoneId zone;
    private volatile Clock clock;

    OfficeClock(@ConfigProperty(name = "zhibao.office.zone") ZoneId zone) {
        this.zone = zone;
        this.clock = Clock.system(zone);
    }

    /** Now, to the microsecond that the database keeps. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    public ZoneId zone() {
        return zone;
    }

    /** Sets the time source; for tests. */
    public void set(Clock source) {
        clock = source;
    }

    /** Returns to the machine's time. */
    public void reset() {
        clock = Clock.system(zone);
    }
}
