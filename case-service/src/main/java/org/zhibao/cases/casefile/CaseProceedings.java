package org.zhibao.cases.casefile;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.zhibao.cases.procedure.CaseAct;
import org.zhibao.cases.procedure.CaseCircumstance;
import org.zhibao.cases.procedure.CaseState;
import org.zhibao.events.Topics;
import org.zhibao.events.cases.CaseEvent;
import org.zhibao.kit.procedure.Proceedings;
import org.zhibao.kit.procedure.Transition;
import org.zhibao.kit.procedure.Wanted;

/** Performs acts on cases: the kit's proceedings, with every capability heard that has a say in the act. */
@ApplicationScoped
public class CaseProceedings {

    private final Proceedings proceedings;
    private final CaseFiles cases;
    private final List<ActCompanion> companions;

    CaseProceedings(Proceedings proceedings, CaseFiles cases, @All List<ActCompanion> companions) {
        this.proceedings = proceedings;
        this.cases = cases;
        this.companions = companions;
    }

    /**
     * Performs an act.
     *
     * @param verb the case's verb
     * @throws org.zhibao.kit.problem.ProblemException 404, 428, 412, 409, 403 or 422
     */
    public CaseFile perform(
            UUID id, Wanted wanted, BiFunction<CaseFile, Transition<CaseState>, ? extends CaseEvent> verb) {
        return proceedings.<CaseState, CaseFile>perform(
                cases.require(id),
                Topics.CASES,
                wanted,
                (file, transition) -> {
                    companions.forEach(it -> it.accompany(file, (CaseAct) transition.act(), wanted));
                    return verb.apply(file, transition);
                },
                file -> circumstances(file, wanted));
    }

    private Set<CaseCircumstance> circumstances(CaseFile file, Wanted wanted) {
        var all = EnumSet.noneOf(CaseCircumstance.class);
        all.addAll(file.kind().circumstances());
        companions.forEach(it -> all.addAll(it.circumstances(file, (CaseAct) wanted.act(), wanted)));
        return all;
    }

    /** Performs an act that moves the case on and does no more. */
    public CaseFile advance(UUID id, Wanted wanted) {
        return advance(id, wanted, file -> {});
    }

    /**
     * Performs an act that moves the case on.
     *
     * @param effect what the act does besides, before the case moves
     */
    public CaseFile advance(UUID id, Wanted wanted, Consumer<CaseFile> effect) {
        return perform(id, wanted, (file, transition) -> {
            effect.accept(file);
            return file.advance(transition, wanted.occurredOn(), wanted.note());
        });
    }
}
