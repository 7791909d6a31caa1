package org.zhibao.scenarios.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibao.legaltime.calendar.WorkingCalendar;
import org.zhibao.scenarios.format.ScenarioReader;

class PlannerTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.bundled();
    private static final Plan HOHHOT = plan("hohhot-2023");

    private static Plan plan(String name) {
        return Planner.plan(ScenarioReader.read(Path.of("data", name)));
    }

    @Test
    void reachesEveryCountedFigureOfTheReport() {
        var expected = HOHHOT.scenario().expected().stream()
                .filter(figure -> figure.source().equals("EVENTS"))
                .collect(Collectors.toMap(
                        figure -> figure.code(), figure -> figure.plain().stripTrailingZeros()));
        var reached = HOHHOT.figures().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, figure -> figure.getValue().stripTrailingZeros()));
        assertThat(reached).isEqualTo(expected).hasSize(24);
        assertThat(HOHHOT.scenario().expected()).hasSize(65);
    }

    @Test
    void splitsThePledgedClaimsExactlyToTheFen() {
        assertThat(claims("pledge-trademark")).hasSize(44);
        assertThat(sum(claims("pledge-trademark"))).isEqualTo(new BigDecimal("487240000.00"));
        assertThat(claims("pledge-patent")).hasSize(113);
        assertThat(sum(claims("pledge-patent")).add(sum(claims("pledge-repaid"))))
                .isEqualTo(new BigDecimal("2170000000.00"));
        assertThat(items("pledge-trademark")
                        .mapToInt(item -> ((List<?>) item.create().body().get("rights")).size())
                        .sum())
                .isEqualTo(492);
    }

    @Test
    void dealsEveryDimensionByTheNumbersOfTheFile() {
        assertThat(counted("trademark", "region"))
                .isEqualTo(new TreeMap<>(Map.of(
                        "150102", 11L, "150103", 8L, "150104", 7L, "150105", 12L, "150121", 4L, "150122", 3L, "150123",
                        4L, "150124", 1L, "150125", 2L)));
        assertThat(counted("ecommerce", "channel")).isEqualTo(Map.of("ECOM_CENTRE", 241L));
        assertThat(items("ecommerce").map(item -> item.create().by().name()).distinct())
                .containsExactly("ecom-centre");
        assertThat(items("customs")
                        .map(item -> item.create().body().get("batchNumber"))
                        .distinct())
                .hasSize(14);
    }

    @Test
    void giveTheCasesOfOneShipmentOneDate() {
        var dates = items("customs")
                .collect(Collectors.groupingBy(
                        item -> item.create().body().get("batchNumber"),
                        Collectors.mapping(item -> item.create().on(), Collectors.toSet())));
        assertThat(dates)
                .hasSize(14)
                .allSatisfy((batch, days) -> assertThat(days).hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hohhot-2023", "baotou-sample"})
    void datesEveryActOnAWorkingDayAfterTheActBefore(String name) {
        var plan = plan(name);
        assertThat(plan.items()).allSatisfy(item -> {
            var dates = Stream.concat(Stream.of(item.create()), item.acts().stream())
                    .map(Item.Request::on)
                    .toList();
            assertThat(dates).isSorted();
            assertThat(dates)
                    .noneMatch(date -> date.getDayOfWeek() == DayOfWeek.SUNDAY
                            || CALENDAR.isRestDay(date)
                            || plan.scenario().restDays().contains(date));
        });
    }

    @Test
    void keepsTheActsOfTheYearWithinTheYear() {
        assertThat(HOHHOT.items())
                .filteredOn(
                        item -> !item.group().startsWith("pledge") && !item.id().contains(".earlier-"))
                .allSatisfy(item -> assertThat(Stream.concat(Stream.of(item.create()), item.acts().stream()))
                        .allSatisfy(request -> assertThat(request.on())
                                .isAfter(LocalDate.of(2023, 1, 1))
                                .isBefore(LocalDate.of(2023, 12, 31))));
    }

    @Test
    void marksEveryItemAsInvented() {
        assertThat(HOHHOT.items())
                .allSatisfy(item -> assertThat(item.create().body().toString()).contains("【示例数据】"));
    }

    @Test
    void pledgesNoRightTwice() {
        var numbers = HOHHOT.items().stream()
                .filter(item -> item.resource().equals("pledges"))
                .flatMap(item -> ((List<?>) item.create().body().get("rights")).stream())
                .map(right -> ((Map<?, ?>) right).get("number"))
                .toList();
        assertThat(numbers).hasSize(492 + 286).doesNotHaveDuplicates();
    }

    @Test
    void plansTheSameTwice() {
        assertThat(plan("hohhot-2023").items()).isEqualTo(HOHHOT.items());
        assertThat(HOHHOT.items()).extracting(Item::id).doesNotHaveDuplicates();
    }

    private static Stream<Item> items(String group) {
        return HOHHOT.items().stream().filter(item -> item.group().equals(group));
    }

    private static List<BigDecimal> claims(String group) {
        return items(group)
                .map(item -> (Map<?, ?>) item.create().body().get("securedClaim"))
                .map(money -> new BigDecimal((String) money.get("amount")))
                .toList();
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Map<Object, Long> counted(String group, String field) {
        return items(group)
                .map(item -> item.create().body().get(field))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }
}
