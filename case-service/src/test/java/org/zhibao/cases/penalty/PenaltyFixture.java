package org.zhibao.cases.penalty;

import org.zhibao.cases.testsupport.CaseClient;
import org.zhibao.cases.testsupport.CaseClient.Carried;

/** Penalty cases that stand before or after their decision. */
final class PenaltyFixture {

    private PenaltyFixture() {}

    /** The party was told of a fine of 20,000 yuan, and its time to answer is over on 2024-04-16. */
    static Carried noticed(CaseClient officer, String kind, String region) {
        return officer.carry(
                        officer.register(kind, region, "2024-03-01"),
                        "acceptance",
                        "{'occurredOn':'2024-03-04','accepted':true,'filing':{'investigators':['li','wang']}}")
                .then("investigation-end", "{'occurredOn':'2024-03-20'}")
                .as("reviewer", "review", "{'occurredOn':'2024-03-25'}")
                .then(
                        "notice",
                        "{'occurredOn':'2024-03-27','intended':{'kinds':['FINE','REVOCATION'],'fine':{'amount':'20000.00','currency':'CNY'}}}");
    }

    static String decision(String more) {
        return "{'occurredOn':'2024-04-16','outcome':'PENALTY_IMPOSED'" + more + "}";
    }

    static Carried served(CaseClient officer, String kind, String region) {
        return noticed(officer, kind, region)
                .then("waiver", "{'occurredOn':'2024-04-01'}")
                .then("decision", decision(",'fine':{'amount':'20000.00','currency':'CNY'}"))
                .then("service", "{'occurredOn':'2024-04-19'}");
    }
}
