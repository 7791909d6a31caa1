package org.zhibao.cases.penalty;

import io.restassured.response.ValidatableResponse;
import org.zhibao.cases.testsupport.CaseClient;
import org.zhibao.cases.testsupport.CaseClient.Carried;
import org.zhibao.cases.testsupport.CaseClient.Seen;

/** Penalty cases that stand before or after their decision. */
abstract class PenaltyFixture {

    final CaseClient officer = CaseClient.officer("150102");

    /** Reviewed on 2024-03-25; li and wang investigated. */
    Carried reviewed() {
        return reviewed(officer, "TM_INFRINGEMENT", "150102");
    }

    static Carried reviewed(CaseClient officer, String kind, String region) {
        return officer.carry(
                        officer.register(kind, region, "2024-03-01"),
                        "acceptance",
                        "{'occurredOn':'2024-03-04','accepted':true,'filing':{'investigators':['li','wang']}}")
                .then("investigation-end", "{'occurredOn':'2024-03-20'}")
                .as("reviewer", "review", "{'occurredOn':'2024-03-25'}");
    }

    /** The party was told of a fine of 20,000 yuan, and its time to answer is over on 2024-04-16. */
    static Carried noticed(CaseClient officer, String kind, String region) {
        return reviewed(officer, kind, region)
                .then(
                        "notice",
                        "{'occurredOn':'2024-03-27','intended':{'kinds':['FINE','REVOCATION'],'fine':{'amount':'20000.00','currency':'CNY'}}}");
    }

    /** What the party is told on 2024-04-08. */
    static String notice(String fine, String confiscated) {
        return "{'occurredOn':'2024-04-08','intended':{'kinds':['STOP','FINE','CONFISCATION_OF_GAINS'],'fine':"
                + yuan(fine) + ",'confiscated':" + yuan(confiscated) + "}}";
    }

    static String decision(String on, String fine) {
        return "{'occurredOn':'" + on + "','outcome':'PENALTY_IMPOSED','fine':" + yuan(fine) + "}";
    }

    static String decision(String more) {
        return "{'occurredOn':'2024-04-16','outcome':'PENALTY_IMPOSED'" + more + "}";
    }

    Carried decided(String fine) {
        return reviewed().then("notice", notice(fine, "0.00")).then("decision", decision("2024-04-16", fine));
    }

    Carried served(String fine) {
        return decided(fine).then("service", "{'occurredOn':'2024-04-19'}");
    }

    static Carried served(CaseClient officer, String kind, String region) {
        return noticed(officer, kind, region)
                .then("waiver", "{'occurredOn':'2024-04-01'}")
                .then("decision", decision("2024-04-16", "20000.00"))
                .then("service", "{'occurredOn':'2024-04-19'}");
    }

    ValidatableResponse penalty(Seen seen) {
        return officer.read(seen, "penalty");
    }

    static String yuan(String amount) {
        return "{'amount':'" + amount + "','currency':'CNY'}";
    }
}
