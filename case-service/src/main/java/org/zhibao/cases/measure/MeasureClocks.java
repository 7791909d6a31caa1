package org.zhibao.cases.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.zhibao.cases.casefile.CaseFile;
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
    public Set<String> rules() {
        return Set.of("PEN-04", "PEN-05", "PEN-06");
    }

    @Override
    public List<StartedClock> clocksOf(CaseFile file) {
        return orders.of(file.id()).stream()
                .flatMap(order -> order.clocks().stream())
                .toList();
    }
}
