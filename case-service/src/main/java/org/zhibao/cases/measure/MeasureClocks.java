package org.zhibao.cases.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zhibao.cases.deadlines.ClockSource;
import org.zhibao.cases.deadlines.StartedClock;

/** Every order runs its own clocks. */
@ApplicationScoped
class MeasureClocks implements ClockSource {

    private final MeasureOrders orders;

    MeasureClocks(MeasureOrders orders) {
        this.orders = orders;
    }

    @Override
    public List<StartedClock> clocksOf(UUID caseId) {
        return orders.of(caseId).stream()
                .flatMap(order -> order.clocks().stream())
                .toList();
    }
}
