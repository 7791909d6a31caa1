package org.zhibao.scenarios.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.zhibao.scenarios.format.Actor;

/**
 * One case, mediation or pledge, with all that will be posted for it.
 *
 * @param id its external reference, the same in every play
 * @param resource plural noun of the API
 * @param create request that creates it
 * @param acts what follows, in order
 */
public record Item(String id, String group, String resource, Request create, List<Request> acts) {

    /**
     * @param step last segment of the address; {@code create} for the creation
     * @param on legal date
     * @param state state afterwards; empty when the scenario does not tell
     */
    public record Request(String step, Actor by, LocalDate on, Map<String, Object> body, String state) {}

    /** Key that is the same whenever this request is sent: -1 for the creation, else the number of the act. */
    public String key(int act) {
        return act < 0
                ? id + ".create"
                : id + "." + (act + 1) + "." + acts.get(act).step();
    }
}
