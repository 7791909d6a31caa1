package org.zhibao.cases.testsupport;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.zhibao.kit.time.OfficeClock;

/** Tests on a day of their choice; afterwards it is today again. */
public abstract class OnAnyDay {

    private final OfficeClock clock;

    protected OnAnyDay(OfficeClock clock) {
        this.clock = clock;
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    /** It is noon in Shanghai, and stays so. */
    protected void todayIs(String date) {
        clock.set(Clock.fixed(Instant.parse(date + "T04:00:00Z"), ZoneId.of("Asia/Shanghai")));
    }
}
