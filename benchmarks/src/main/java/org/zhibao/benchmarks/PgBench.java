package org.zhibao.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.zhibao.localstack.DemoSecrets;
import org.zhibao.localstack.LocalStack;
import org.zhibao.localstack.Part;

/**
 * The baseline of an act: pgbench sends the very statements that {@code POST /cases} sends, with texts and numbers alike,
 * as the same role under the same row-level security, on the same server. Its events are not entered for the relay, which
 * would publish them, and take from the baseline what the broker and the consumers need.
 */
final class PgBench {

    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");

    private final LocalStack stack;

    PgBench(LocalStack stack) {
        this.stack = stack;
    }

    /** Transactions a second. */
    double run(int connections, Duration time) throws IOException, InterruptedException, SQLException {
        var script = Files.writeString(Files.createTempFile("post-case", ".sql"), script());
        try {
            var command = new ProcessBuilder(
                            "pgbench",
                            "--no-vacuum",
                            "--protocol=prepared",
                            "--client=" + connections,
                            "--jobs=2",
                            "--time=" + time.toSeconds(),
                            "--file=" + script,
                            "--host=localhost",
                            "--port=" + stack.ports().of(Part.POSTGRESQL),
                            "--username=zhibao_case_app",
                            "zhibao_case")
                    .redirectErrorStream(true);
            command.environment().put("PGPASSWORD", DemoSecrets.PASSWORD);
            command.environment()
                    .put(
                            "PGOPTIONS",
                            "-c zhibao.region_low=150000 -c zhibao.region_high=160000 -c zhibao.organisation=");
            var process = command.start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var tps = TPS.matcher(output);
            if (process.waitFor() != 0 || !tps.find()) {
                throw new IOException("pgbench failed: " + output);
            }
            return Double.parseDouble(tps.group(1));
        } finally {
            Files.delete(script);
        }
    }

    private String script() throws SQLException {
        var texts = texts();
        return """
               select gen_random_uuid() as id, gen_random_uuid() as mark, gen_random_uuid() as other, gen_random_uuid() as key \\gset
               \\set number random(10000000, 99999999)
               begin;
               select pg_try_advisory_xact_lock(hashtextextended('bench' || ' ' || :key, 0)), r.payload_hash, r.status, r.headers, r.body from (select 1) as one left join idempotency_record r on r.client = 'bench' and r.key = :key;
               select nextval('arrival_serial') as serial \\gset
               select wanted.item, alike.id, alike.number, alike.basis from (select * from unnest(array[:id, :id]::uuid[], array[:mark, :other]::uuid[], array[null, null]::text[], array[date '2022-09-01', date '2022-09-01'], array[date '2023-09-30', date '2023-09-30']) limit 2) as wanted (item, fingerprint, listing, earliest, latest) cross join lateral (select f.id, f.number, l.basis from case_likeness l join case_file f on f.id = l.case_id where l.fingerprint = wanted.fingerprint and l.received_on between wanted.earliest and wanted.latest and (l.listing is null or wanted.listing is null or l.listing = wanted.listing) and f.id <> wanted.item order by l.received_on desc limit 10) alike;
               insert into ledger_entry (aggregate_id, sequence, region, organisation, algorithm, previous_hash, hash, content, recorded_at) values (:id, 1, '150102', '', 'SHA-256', '\\\\x%2$064d', '\\\\x%2$064d', '%1$s', now());
               with event as (insert into domain_event (id, topic, type, aggregate_id, sequence, region, occurred_on, recorded_at, traceparent, payload) values (gen_random_uuid(), 'zhibao.case.events', 'zhibao.case.received.v1', :id, 1, '150102', '2023-03-06', now(), null, '%3$s') returning seq) insert into domain_event_unpublished (seq) select seq from event where false;
               insert into case_file (id, version, region, last_act_on, event_sequence, ledger_sequence, ledger_head, number, registration_number, matter_id, kind, channel, state, title, received_on) values (:id, 0, '150102', '2023-03-06', 1, 1, '\\\\x%2$064d', 'bench' || :serial, 'bench' || :serial, :id, 'TM_INFRINGEMENT', 'SELF_FOUND', 'LEAD_RECEIVED', 'benchmark', '2023-03-06');
               insert into case_party (case_id, position, role, kind, name, identifier) values (:id, 0, 'RESPONDENT', 'ORGANISATION', 'benchmark', '91150100MA0000007W');
               insert into case_right (case_id, position, type, number, name) values (:id, 0, 'TRADEMARK', :number::text, 'benchmark');
               insert into case_likeness (case_id, fingerprint, basis, listing, received_on) select * from unnest(array[:id, :id]::uuid[], array[:mark, :other]::uuid[], array['RIGHT_AND_RESPONDENT', 'RIGHT_AND_RESPONDENT'], array[null, null]::text[], array[date '2023-03-06', date '2023-03-06']);
               insert into case_clock (id, case_id, region, officer, rule, subject, occurrence, addressee, status, started_on, due_on, kept_on, certainty, calendar_version, warned_on, breached_on, event_sequence) values (gen_random_uuid(), :id, '150102', null, 'PEN-01', '', 1, 'OFFICE', 'RUNNING', '2023-03-06', '2023-03-27', null, 'CERTAIN', '2023-2026', '2023-03-06', '2023-03-06', 0);
               insert into case_text (received_on, case_id, region, content) select received_on, id, region, text_plain(content) from unnest(array[:id]::uuid[], array['150102'], array['知收字2023-' || :serial || ' 基准测试示例数据 示例数据有限公司 91150100MA0000007W ' || :number || ' 示例'], array[date '2023-03-06']) as arrived (id, region, content, received_on);
               insert into idempotency_record (client, key, payload_hash, status, headers, body) values ('bench', :key, '\\\\x%2$064d', 201, '%4$s', '%5$s') on conflict do nothing;
               commit;
               """.formatted(texts.get(0), 0, texts.get(1), texts.get(2), texts.get(3))
                .replace("\\\\x", "\\x");
    }

    /** The texts of one real act: ledger content, event payload, answer headers, answer body. */
    private List<String> texts() throws SQLException {
        try (var connection = DriverManager.getConnection(stack.adminJdbcUrl("zhibao_case"));
                var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select l.content, e.payload, i.headers, i.body
                        from idempotency_record i
                        join domain_event e on e.aggregate_id = (i.body::json ->> 'id')::uuid and e.sequence = 1
                        join ledger_entry l on l.aggregate_id = e.aggregate_id and l.sequence = 1
                        where i.status = 201 and i.client <> 'bench' limit 1""")) {
            row.next();
            return List.of(
                    literal(row.getString(1)),
                    literal(row.getString(2)),
                    literal(row.getString(3)),
                    literal(row.getString(4)));
        }
    }

    /** Quoted, and without colons before letters, which pgbench would take for variables. */
    private static String literal(String text) {
        return text.replace("'", "''").replaceAll(":(?=[A-Za-z_])", " ");
    }

    static boolean available() {
        return List.of(System.getenv("PATH").split(":")).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "pgbench")));
    }
}
