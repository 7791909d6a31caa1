package org.zhibao.kit.procedure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The histories of aggregates, within the caller's scope. */
@ApplicationScoped
public class Steps implements PanacheRepositoryBase<Step, UUID> {

    /** The acts performed on an aggregate, oldest first. Index procedural_step_history. */
    public List<StepView> historyOf(UUID aggregateId) {
        return list("aggregateId = ?1 order by id", aggregateId).stream()
                .map(Step::view)
                .toList();
    }
}
