package org.zhibao.cases.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhibao.cases.testsupport.CaseClient;
import org.zhibao.kit.testsupport.PostgresResource;
import org.zhibao.kit.testsupport.TestPostgres;

/** Whatever is looked for, in either order, page by page: what is found is what reading every text finds. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class WordsAgainstScanTest {

    private static final String COUNTY = "152921";
    private static final String NEIGHBOUR = "152923";
    private static final int SEED = 20_261_128;
    private static final String LETTERS = "甲乙丙丁";

    private record Row(UUID id, LocalDate day, String region, String text) {}

    private static final List<Row> ROWS = new ArrayList<>();
    private final Random random = new Random(SEED);

    @BeforeAll
    static void manyTextsOfFewLetters() throws SQLException {
        var random = new Random(SEED);
        for (int i = 0; i < 2_000; i++) {
            var day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(90));
            // One pair stands in the oldest texts only, which a walk from the newest does not reach soon.
            var text = letters(random, 12) + (day.getMonthValue() == 1 ? "戊己" : "");
            ROWS.add(new Row(UUID.randomUUID(), day, random.nextInt(4) == 0 ? NEIGHBOUR : COUNTY, text));
        }
        try (var owner = TestPostgres.asOwner();
                var file = owner.prepareStatement("""
                        insert into case_file (id, version, region, last_act_on, event_sequence, ledger_sequence, number,
                            registration_number, matter_id, kind, channel, state, title, received_on)
                        values (?, 0, ?, '2024-01-01', 1, 1, ?, ?, gen_random_uuid(), 'TM_INFRINGEMENT', 'SELF_FOUND',
                            'LEAD_RECEIVED', ?, ?)""");
                var words = owner.prepareStatement(
                        "insert into case_text (received_on, case_id, region, content) values (?, ?, ?, ?)")) {
            for (var row : ROWS) {
                file.setObject(1, row.id());
                file.setString(2, row.region());
                file.setString(3, row.id().toString());
                file.setString(4, row.id().toString());
                file.setString(5, row.text());
                file.setObject(6, row.day());
                file.addBatch();
                words.setObject(1, row.day());
                words.setObject(2, row.id());
                words.setString(3, row.region());
                words.setString(4, row.text());
                words.addBatch();
            }
            file.executeBatch();
            words.executeBatch();
            // The statistics say which words are common; those that are not among them are taken for rare.
            owner.createStatement().execute("analyze case_text");
        }
    }

    @Test
    void everyPageHoldsWhatReadingEveryTextFinds() {
        for (int i = 0; i < 30; i++) {
            var words = Stream.generate(() -> letters(random, 2 + random.nextInt(3)))
                    .limit(1 + random.nextInt(2))
                    .collect(Collectors.joining(" "));
            compare(words, random.nextBoolean(), random.nextBoolean(), 20 + random.nextInt(180));
        }
        compare("戊己", true, false, 20);
        compare("戊己 甲乙", true, false, 20);
        compare("甲乙 庚辛", true, true, 20);
    }

    private void compare(String words, boolean wide, boolean ascending, int limit) {
        Predicate<Row> within = row -> wide || row.region().equals(COUNTY);
        var order = Comparator.comparing(Row::day).thenComparing(row -> row.id().toString());
        var expected = ROWS.stream()
                .filter(within.and(row -> Stream.of(words.split(" ")).allMatch(row.text()::contains)))
                .sorted(ascending ? order : order.reversed())
                .map(row -> row.id().toString())
                .toList();

        // With another filter, which every row meets, the words are looked for in another way.
        for (var filter : List.of("", "LEAD_RECEIVED")) {
            assertThat(pages(CaseClient.officer(wide ? "152900" : COUNTY), words, filter, ascending, limit))
                    .as("%s, wide %s, %s, ascending %s, by %s", words, wide, filter, ascending, limit)
                    .isEqualTo(expected);
        }
    }

    private static List<String> pages(CaseClient caller, String words, String state, boolean ascending, int limit) {
        var found = new ArrayList<String>();
        String cursor = null;
        do {
            var request = caller.request()
                    .queryParam("q", words)
                    .queryParam("limit", limit)
                    .queryParam("sort", ascending ? "receivedOn" : "-receivedOn");
            if (!state.isEmpty()) {
                request.queryParam("state", state);
            }
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/api/v1/cases")
                    .then()
                    .statusCode(200)
                    .extract();
            found.addAll(page.<List<String>>path("items.id"));
            cursor = page.path("next");
        } while (cursor != null);
        return Collections.unmodifiableList(found);
    }

    private static String letters(Random random, int count) {
        return random.ints(count, 0, LETTERS.length())
                .mapToObj(place -> LETTERS.substring(place, place + 1))
                .collect(Collectors.joining());
    }
}
