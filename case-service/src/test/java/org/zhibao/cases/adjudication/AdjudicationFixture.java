package org.zhibao.cases.adjudication;

import io.restassured.response.ValidatableResponse;
import org.zhibao.cases.testsupport.CaseClient;
import org.zhibao.cases.testsupport.CaseClient.Carried;
import org.zhibao.cases.testsupport.CaseClient.Seen;

/** Requests to adjudicate a patent infringement, before and after their panel is named. */
abstract class AdjudicationFixture {

    static final String PANEL = "{'occurredOn':'%s','members':[{'name':'an','role':'PRESIDING'},"
            + "{'name':'bo','role':'MEMBER'},{'name':'%s','role':'MEMBER'},{'name':'tan','role':'TECHNICAL_INVESTIGATOR'}]}";

    static final String VOTES = "{'occurredOn':'%s','votes':[{'member':'an','conclusion':'INFRINGEMENT_ESTABLISHED'},"
            + "{'member':'bo','conclusion':'INFRINGEMENT_ESTABLISHED'},"
            + "{'member':'%s','conclusion':'NOT_INFRINGING'%s}]}";

    final CaseClient officer = CaseClient.officer("150102");

    Seen received() {
        return officer.register("PATENT_INFRINGEMENT", "150102", "2025-06-02");
    }

    Carried filed() {
        return officer.shown(received(), "2025-06-03")
                .then("acceptance", "{'occurredOn':'2025-06-04','accepted':true}");
    }

    Carried empanelled() {
        return filed().then("panel", PANEL.formatted("2025-06-04", "cai"));
    }

    ValidatableResponse adjudication(Seen seen) {
        return officer.read(seen, "adjudication");
    }
}
