package org.zhibao.kit.procedure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The histories of aggregates, within the caller's scope. */
@ApplicationScoped
public class Steps implements PanacheRepositoryBase<Step, UUID> {

    /** The acts performed on an aggregate, oldest first. */
    public List<StepView> historyOf(UUID aggregateId) {
        return of(aggregateId).stream().map(Step::view).toList();
    }

    /** The acts performed on an aggregate, oldest first, each with its row of the procedure's table. */
    public <S extends Enum<S>> List<PerformedAct<S>> performedOn(UUID aggregateId, TransitionTable<S> procedure) {
        return of(aggregateId).stream()
                .flatMap(step -> procedure.rows().stream()
                        .filter(step::follows)
                        .limit(1)
                        .map(row ->
                                new PerformedAct<>(row, step.occurredOn(), step.recordedAt(), step.circumstances())))
                .toList();
    }

    /** Index procedural_step_history. */
    private List<Step> of(UUID aggregateId) {
        return list("aggregateId = ?1 order by id", aggregateId);
    }
}
