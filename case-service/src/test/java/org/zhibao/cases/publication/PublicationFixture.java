package org.zhibao.cases.publication;

import io.restassured.response.ValidatableResponse;
import java.util.concurrent.atomic.AtomicInteger;
import org.zhibao.cases.testsupport.CaseClient;
import org.zhibao.cases.testsupport.OnAnyDay;
import org.zhibao.kit.time.OfficeClock;

/** Decisions that are to be published, on a day of the test's choice. */
abstract class PublicationFixture extends OnAnyDay {

    static final String FINE =
            ",'fine':{'amount':'12000.00','currency':'CNY'},'confiscated':{'amount':'3500.00','currency':'CNY'}";
    private static final AtomicInteger SERIAL = new AtomicInteger(100);

    final CaseClient officer = CaseClient.officer("150102");

    PublicationFixture(OfficeClock clock) {
        super(clock);
    }

    static String nextNumber() {
        return "新市监处罚〔2024〕" + SERIAL.incrementAndGet() + "号";
    }

    /** A case of a natural person whose decision was served on 2024-04-22. */
    CaseClient.Carried served(String decision) {
        var body = CaseClient.body("TM_INFRINGEMENT", "150102", "2024-03-04")
                .replace(
                        "\"kind\":\"ORGANISATION\",\"name\":\"示例公司\",\"identifier\":\"91150100MA0000007W\"",
                        "\"kind\":\"PERSON\",\"name\":\"王小明\",\"identifier\":\"150102199001010019\"");
        return decided(body, decision);
    }

    CaseClient.Carried decided(String body, String decision) {
        return officer.carry(officer.register(body), "acceptance", "{'occurredOn':'2024-03-06','accepted':true}")
                .then("investigation-end", "{'occurredOn':'2024-04-01'}")
                .as("reviewer", "review", "{'occurredOn':'2024-04-02'}")
                .then("notice", "{'occurredOn':'2024-04-08'}")
                .then("decision", "{'occurredOn':'2024-04-19','outcome':'PENALTY_IMPOSED'" + decision + "}")
                .then("service", "{'occurredOn':'2024-04-22'}");
    }

    CaseClient.Carried onDisplay(String number) {
        return served(FINE)
                .then(
                        "publication-draft",
                        "{'occurredOn':'2024-04-22','documentNumber':'" + number
                                + "','penalty':'王小明（身份证150102199001010019，电话13847112345）罚款12000元，其配方为甲乙丙','secrets':['配方为甲乙丙']}")
                .as("reviewer", "publication-review", "{'occurredOn':'2024-04-23','passed':true}")
                .then("publication", "{'occurredOn':'2024-04-24'}");
    }

    static String publicationOf(ValidatableResponse answer) {
        return CaseClient.officer("150102")
                .read(answer.extract().<String>path("id"), "publication")
                .extract()
                .path("id");
    }
}
