package org.zhibao.cases.deadlines;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhibao.cases.testsupport.CaseClient;
import org.zhibao.cases.testsupport.CaseClient.Carried;
import org.zhibao.kit.testsupport.PostgresResource;

/** Deadlines that an act begins only when something is so. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ConditionalDeadlineTest {

    private final CaseClient officer = CaseClient.officer("150125");

    @Test
    void aRespondentWithoutDomicileHasThirtyDaysToAnswer() {
        var here = adjudicated(CaseClient.body("PATENT_INFRINGEMENT", "150125", "2025-06-03"));
        var abroad = adjudicated(CaseClient.body("PATENT_INFRINGEMENT", "150125", "2025-06-03")
                .replace("\"role\":\"RESPONDENT\"", "\"role\":\"RESPONDENT\",\"noDomicile\":true"));

        here.read("deadlines")
                .body("rule", hasItem("ADJ-03"))
                .body("rule", not(hasItem("ADJ-04")))
                .body("find { it.rule == 'ADJ-03' }.due", equalTo("2025-06-23"));
        abroad.read("deadlines")
                .body("rule", not(hasItem("ADJ-03")))
                .body("find { it.rule == 'ADJ-04' }.due", equalTo("2025-07-07"));
        abroad.read("steps")
                .body("find { it.act == 'SERVICE_OF_REQUEST' }.circumstances", contains("NO_DOMICILE"))
                .body("find { it.act == 'ACCEPTANCE' }.circumstances", nullValue());

        abroad.then("answer", "{'occurredOn':'2025-07-01'}");
        abroad.read("deadlines").body("find { it.rule == 'ADJ-04' }.standing", equalTo("KEPT"));
    }

    @Test
    void theCorrectionOfARequestDoesNotCount() {
        var corrected = officer.carry(
                        officer.register("PATENT_INFRINGEMENT", "150125", "2025-06-03"),
                        "correction-notice",
                        "{'occurredOn':'2025-06-05'}")
                .then("correction", "{'occurredOn':'2025-06-16'}");

        // Two working days had passed; of the five, three are left from the day of the correction.
        corrected.read("deadlines").body("find { it.rule == 'ADJ-01' }.due", equalTo("2025-06-19"));
    }

    @Test
    void aCopyrightCaseGoesByItsOwnPeriods() {
        var accepted = officer.carry(
                officer.register("COPYRIGHT_INFRINGEMENT", "150125", "2024-03-04"),
                "acceptance",
                "{'occurredOn':'2024-03-11','accepted':true}");

        accepted.read("deadlines")
                .body("find { it.rule == 'COP-01' }.due", equalTo("2024-03-19"))
                .body("find { it.rule == 'COP-01' }.standing", equalTo("KEPT"))
                .body("find { it.rule == 'COP-02' }.startedOn", equalTo("2024-03-11"))
                .body("rule", not(hasItem("PEN-01")))
                .body("rule", not(hasItem("PEN-11")));
    }

    @Test
    void goodsDetainedOnApplicationAreReleasedSooner() {
        var onApplication = officer.carry(
                        officer.register("CUSTOMS_IP", "150125", "2024-03-04"),
                        "detention-application",
                        "{'occurredOn':'2024-03-04'}")
                .then("security", "{'occurredOn':'2024-03-05'}")
                .then("acceptance", "{'occurredOn':'2024-03-06','accepted':true}");
        var exOfficio = officer.carry(
                        officer.register("CUSTOMS_IP", "150125", "2024-03-04"),
                        "right-holder-notice",
                        "{'occurredOn':'2024-03-04'}")
                .then("security", "{'occurredOn':'2024-03-05'}")
                .then("acceptance", "{'occurredOn':'2024-03-06','accepted':true}");

        onApplication
                .read("deadlines")
                .body("find { it.rule == 'CUS-06' }.due", equalTo("2024-04-03"))
                .body("rule", not(hasItem("CUS-07")));
        exOfficio.read("deadlines").body("rule", hasItems("CUS-05", "CUS-07")).body("rule", not(hasItem("CUS-06")));
        onApplication
                .then("release", "{'occurredOn':'2024-04-03'}")
                .read("deadlines")
                .body("find { it.rule == 'CUS-06' }.standing", equalTo("KEPT"));
    }

    @Test
    void goodsAreNotDetainedForARightHolderWhoCameTooLate() {
        var told = officer.carry(
                officer.register("CUSTOMS_IP", "150125", "2024-03-04"),
                "right-holder-notice",
                "{'occurredOn':'2024-03-04'}");

        for (var act : List.of("security", "acceptance")) {
            officer.post(
                            told.seen(),
                            act,
                            "{'occurredOn':'2024-03-08'" + (act.equals("acceptance") ? ",'accepted':true}" : "}"))
                    .statusCode(422)
                    .body("violations[0].code", equalTo("customs-security-late"))
                    .body("violations[0].detail", containsString("2024-03-07"));
        }
        told.then("acceptance", "{'occurredOn':'2024-03-08','accepted':false,'reason':'权利人逾期未提供担保'}");
    }

    @Test
    void aSuitRunsFromMediationBeforeItToTheSecondInstance() {
        var docketed = officer.carry(
                        officer.register("CIVIL_COURT", "150125", "2024-03-04"),
                        "mediation",
                        "{'occurredOn':'2024-03-05'}")
                .then("mediation-failure", "{'occurredOn':'2024-03-25'}")
                .then("acceptance", "{'occurredOn':'2024-03-27','accepted':true,'summaryProcedure':true}");
        docketed.read("deadlines")
                .body("find { it.rule == 'CIV-01' }.standing", equalTo("KEPT"))
                .body("find { it.rule == 'CIV-05' }.due", equalTo("2024-06-27"))
                .body("rule", not(hasItem("CIV-04")));

        var ended = docketed.then("service-of-request", "{'occurredOn':'2024-03-29'}")
                .then("answer", "{'occurredOn':'2024-04-08'}")
                .then("trial", "{'occurredOn':'2024-05-08'}")
                .then("judgment", "{'occurredOn':'2024-05-20'}")
                .then("appeal", "{'occurredOn':'2024-06-03'}")
                .then("judgment", "{'occurredOn':'2024-08-20'}");
        ended.answer().body("state", equalTo("EFFECTIVE"));
        ended.read("deadlines")
                .body("find { it.rule == 'CIV-02' }.standing", equalTo("KEPT"))
                .body("find { it.rule == 'CIV-03' }.standing", equalTo("KEPT"))
                .body("find { it.rule == 'CIV-06' }.due", equalTo("2024-09-03"))
                .body("find { it.rule == 'CIV-06' }.standing", equalTo("KEPT"));
    }

    @Test
    void theStagesOfACriminalMatterHaveTheirPeriods() {
        var received = officer.carry(
                officer.register("CRIM_PROSECUTION", "150125", "2024-03-04"),
                "criminal-stages",
                "{'stage':'PROSECUTION_RECEIVED','occurredOn':'2024-03-04','persons':2}");
        officer.docket("?region=150125&rule=CRI-04&limit=500")
                .body("items.caseId", hasItem(received.seen().id()));

        var again = stage(stage(received, "SUPPLEMENT_ORDERED", "2024-03-20"), "SUPPLEMENT_RECEIVED", "2024-04-18");
        var prosecuted = stage(again, "PROSECUTED", "2024-05-10");

        prosecuted
                .read("deadlines")
                .body("findAll { it.rule == 'CRI-04' }.startedOn", contains("2024-03-04", "2024-04-18"))
                .body("findAll { it.rule == 'CRI-04' }.keptOn", contains("2024-03-20", "2024-05-10"))
                .body("findAll { it.rule == 'CRI-04' }.addressee", contains("PROCURATORATE", "PROCURATORATE"));
    }

    @Test
    void aPlatformWaitsForTheComplaint() {
        var forwarded = officer.carry(
                officer.register("PATENT_ECOM", "150125", "2025-06-03"),
                "counter-statement",
                "{'occurredOn':'2025-06-03'}");
        forwarded
                .read("deadlines")
                .body("find { it.rule == 'EC-01' }.due", equalTo("2025-06-18"))
                .body("find { it.rule == 'EC-01' }.addressee", equalTo("PLATFORM"));

        forwarded
                .then("complaint-notice", "{'occurredOn':'2025-06-10'}")
                .read("deadlines")
                .body("find { it.rule == 'EC-01' }.standing", equalTo("KEPT"));
    }

    private Carried stage(Carried before, String stage, String on) {
        return before.then("criminal-stages", "{'stage':'%s','occurredOn':'%s','persons':2}".formatted(stage, on));
    }

    private Carried adjudicated(String body) {
        return officer.shown(officer.register(body), "2025-06-03")
                .then("acceptance", "{'occurredOn':'2025-06-04','accepted':true}")
                .then("service-of-request", "{'occurredOn':'2025-06-06'}");
    }
}
