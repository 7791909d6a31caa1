package org.zhibao.systemtests;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zhibao.localstack.LocalStack;
import org.zhibao.scenarios.format.ExpectedFigure;
import org.zhibao.scenarios.play.Verdict;
import org.zhibao.systemtests.checker.Evidence.FigureRow;

/** Counts every figure a second time, from the services' own rows and not from events. */
final class Recount {

    private static final String CASES = "zhibao_case";
    private static final String YEAR = " between '2023-01-01' and '2023-12-31'";
    private static final String CITY = " and region like '1501%'";

    /** @param sql one number, in cases, persons, pieces or fen */
    private record Query(String database, String sql) {}

    private static final Map<String, Query> QUERIES = Map.ofEntries(
            Map.entry(
                    "ADM.TM.CASE",
                    cases("kind = 'TM_INFRINGEMENT' and outcome = 'PENALTY_IMPOSED' and decided_on" + YEAR)),
            Map.entry("ADM.AGENCY.CASE", cases("kind in ('AGENCY_PATENT', 'AGENCY_TM') and decided_on" + YEAR)),
            Map.entry("ADM.PATENT.DISPUTE", cases("kind = 'PATENT_INFRINGEMENT' and accepted_on" + YEAR)),
            Map.entry("ADM.PATENT.ECOM", cases("kind = 'PATENT_ECOM' and accepted_on" + YEAR)),
            Map.entry("ADM.COPYRIGHT.CASE", cases("kind = 'COPYRIGHT_INFRINGEMENT' and decided_on" + YEAR)),
            Map.entry("CUS.CASE", cases("kind = 'CUSTOMS_IP' and accepted_on" + YEAR)),
            Map.entry(
                    "CUS.BATCH",
                    new Query(
                            CASES,
                            "select count(distinct batch_number) from case_file where kind = 'CUSTOMS_IP' and accepted_on"
                                    + YEAR + CITY)),
            Map.entry(
                    "MED.PEOPLE.CASE",
                    new Query(
                            "zhibao_mediation",
                            "select count(*) from mediation_file where kind = 'PEOPLE_MEDIATION' and concluded_on"
                                    + YEAR + CITY)),
            Map.entry("PLG.TM.ACCEPT", pledges("count(*)", "TRADEMARK")),
            Map.entry("PLG.TM.CLAIM", pledges("sum(claim_fen)", "TRADEMARK")),
            Map.entry(
                    "PLG.TM.MARKS",
                    pledges("sum((select count(*) from pledged_right r where r.pledge_id = pledge.id))", "TRADEMARK")),
            Map.entry("PLG.PATENT.DEALS", pledges("count(*)", "PATENT")),
            Map.entry("PLG.PATENT.AMOUNT", pledges("sum(claim_fen)", "PATENT")),
            Map.entry("POL.CASE", stageCases("POLICE_FILED")),
            Map.entry("POL.SUSPECT", stagePersons("SUSPECT_CAPTURED")),
            Map.entry("POL.FUGITIVE", stagePersons("FUGITIVE_LISTED")),
            Map.entry("PRO.ARREST.RECEIVED.CASE", stageCases("ARREST_REQUESTED")),
            Map.entry("PRO.ARREST.RECEIVED.PERSON", stagePersons("ARREST_REQUESTED")),
            Map.entry("PRO.ARREST.APPROVED.CASE", stageCases("ARREST_APPROVED")),
            Map.entry("PRO.ARREST.APPROVED.PERSON", stagePersons("ARREST_APPROVED")),
            Map.entry("PRO.PROSECUTE.RECEIVED.CASE", stageCases("PROSECUTION_RECEIVED")),
            Map.entry("PRO.PROSECUTE.RECEIVED.PERSON", stagePersons("PROSECUTION_RECEIVED")),
            Map.entry("PRO.PROSECUTE.FILED.CASE", stageCases("PROSECUTED")),
            Map.entry("PRO.PROSECUTE.FILED.PERSON", stagePersons("PROSECUTED")));

    private Recount() {}

    /** The suite's figures beside the recount. */
    static List<FigureRow> rows(LocalStack stack, List<Verdict> verdicts) throws SQLException {
        var rows = new ArrayList<FigureRow>();
        for (var verdict : verdicts) {
            rows.add(new FigureRow(verdict.expected().code(), verdict.suite(), recount(stack, verdict.expected())));
        }
        return rows;
    }

    private static String recount(LocalStack stack, ExpectedFigure figure) throws SQLException {
        return switch (figure.source()) {
            case "EVENTS" -> counted(stack, figure);
            case "IMPORT" -> imported(stack, figure);
            default -> derived(stack, figure);
        };
    }

    private static String counted(LocalStack stack, ExpectedFigure figure) throws SQLException {
        var query = QUERIES.get(figure.code());
        if (query == null) {
            return "no recount for " + figure.code();
        }
        try (var connection = connect(stack, query.database());
                var statement = connection.createStatement();
                var result = statement.executeQuery(query.sql())) {
            result.next();
            var plain =
                    figure.unit().endsWith("元") ? result.getBigDecimal(1).movePointLeft(2) : result.getBigDecimal(1);
            var scale = new BigDecimal(figure.value()).scale();
            // Rounding would hide a difference of a fen: the report's figures must come out exactly.
            var value = plain.divide(figure.factor()).setScale(scale, RoundingMode.UNNECESSARY);
            return ExpectedFigure.print("=", value.toPlainString(), figure.unit());
        }
    }

    private static String imported(LocalStack stack, ExpectedFigure figure) throws SQLException {
        try (var connection = connect(stack, "zhibao_statistics");
                var statement = connection.prepareStatement(
                        "select qualifier, value, unit from observation where code = ? and region = ? and period_type = ?"
                                + " and period = ? and superseded_at is null")) {
            statement.setString(1, figure.code());
            statement.setString(2, figure.region());
            statement.setString(3, figure.periodType());
            statement.setString(4, figure.period());
            try (var result = statement.executeQuery()) {
                return result.next()
                        ? ExpectedFigure.print(result.getString(1), result.getString(2), result.getString(3))
                        : "—";
            }
        }
    }

    /** The one derived figure of the report: inventions among all patents granted. */
    private static String derived(LocalStack stack, ExpectedFigure figure) throws SQLException {
        try (var connection = connect(stack, "zhibao_statistics");
                var statement = connection.createStatement();
                var result = statement.executeQuery(
                        "select round(100 * (select value::numeric from observation where code = 'CRE.INVENTION.GRANT'"
                                + " and region = '150100' and period = '2023' and superseded_at is null)"
                                + " / (select value::numeric from observation where code = 'CRE.PATENT.GRANT'"
                                + " and region = '150100' and period = '2023' and superseded_at is null), 2)")) {
            result.next();
            return ExpectedFigure.print("=", result.getString(1), figure.unit());
        }
    }

    private static Query cases(String condition) {
        return new Query(CASES, "select count(*) from case_file where " + condition + CITY);
    }

    /** Registered at any time until the end of the report's year, later cancelled ones included. */
    private static Query pledges(String measure, String kind) {
        return new Query(
                "zhibao_pledge",
                "select %s from pledge where right_kind = '%s' and registered_on <= '2023-12-31'%s"
                        .formatted(measure, kind, CITY));
    }

    private static Query stageCases(String stage) {
        return new Query(CASES, stages("count(distinct case_id)", stage));
    }

    private static Query stagePersons(String stage) {
        return new Query(CASES, stages("coalesce(sum(persons), 0)", stage));
    }

    private static String stages(String measure, String stage) {
        return "select %s from criminal_stage s join case_file c on c.id = s.case_id where stage = '%s' and occurred_on%s%s"
                .formatted(measure, stage, YEAR, CITY);
    }

    private static Connection connect(LocalStack stack, String database) throws SQLException {
        return DriverManager.getConnection(stack.adminJdbcUrl(database));
    }
}
