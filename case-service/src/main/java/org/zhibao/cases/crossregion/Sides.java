package org.zhibao.cases.crossregion;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhibao.identifiers.region.RegionCode;
import org.zhibao.identifiers.region.Regions;
import org.zhibao.kit.aggregate.Acts;
import org.zhibao.kit.http.ETags;
import org.zhibao.kit.problem.FieldChecks;
import org.zhibao.kit.problem.ProblemException;
import org.zhibao.kit.problem.Problems;
import org.zhibao.kit.scope.CallerScopes;
import org.zhibao.kit.vocabulary.Labelled;

/** Who may do what to something that both sides see. */
@ApplicationScoped
class Sides {

    private final CallerScopes scopes;
    private final Acts acts;

    Sides(CallerScopes scopes, Acts acts) {
        this.scopes = scopes;
        this.acts = acts;
    }

    /** User name of the caller. */
    String caller() {
        return scopes.current().name();
    }

    /** @throws ProblemException 403 unless the caller serves that place */
    void requireServes(String region) {
        if (!scopes.current().covers(region, "")) {
            throw new ProblemException(403, "other-side").with("region", region);
        }
    }

    /** Whether the caller serves that place. */
    boolean serves(String region) {
        return scopes.current().covers(region, "");
    }

    /**
     * Refuses a command on something that has changed, is over, or would have happened at an impossible time.
     *
     * @param expected the states in which the command is possible
     * @throws ProblemException 428, 412; 409 in another state; 422 for a date in the future or before the last step
     */
    void requirePossible(BetweenOffices matter, @Nullable String ifMatch, LocalDate on, Labelled... expected) {
        ETags.requireMatch(ifMatch, matter);
        if (!List.of(expected).contains(matter.status())) {
            throw new ProblemException(409, "step-not-possible")
                    .with("status", matter.status())
                    .extend("state", matter.status().name());
        }
        requireDate(on, matter.lastStepOn());
    }

    /** @throws ProblemException 422 for a date in the future or before the step before */
    void requireDate(LocalDate on, LocalDate notBefore) {
        acts.requireNotInFuture(on, "/occurredOn");
        if (on.isBefore(notBefore)) {
            throw Problems.unprocessable(
                    "/occurredOn", "date-before-previous-act", Map.of("date", on, "previous", notBefore));
        }
    }

    /**
     * The place of another office, in normal form.
     *
     * @throws ProblemException 422 for a place that is unknown or the sender's own
     */
    static String otherOffice(String region, String own, String pointer) {
        var checks = new FieldChecks();
        var unit = checks.read(pointer, () -> Regions.standard().require(RegionCode.parse(region)));
        checks.require(!region.equals(own), pointer, "region-own");
        checks.finish();
        return unit.orElseThrow().code().value();
    }
}
