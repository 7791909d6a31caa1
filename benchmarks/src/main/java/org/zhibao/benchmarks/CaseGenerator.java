package org.zhibao.benchmarks;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.zhibao.localstack.LocalStack;

/**
 * Fills the database of cases with generated ones, in SQL: kinds, states and places in the proportions of an office's year,
 * spread over five years, with titles and names of Chinese words. They are marked as sample data by their registration
 * numbers, which begin with 样例.
 */
final class CaseGenerator {

    private final LocalStack stack;

    CaseGenerator(LocalStack stack) {
        this.stack = stack;
    }

    /** Adds so many cases, each with a party, a right, its words, and for every fourth a running deadline. */
    void generate(int cases) throws SQLException {
        try (var connection = DriverManager.getConnection(stack.adminJdbcUrl("zhibao_case"));
                var statement = connection.createStatement()) {
            statement.execute("set maintenance_work_mem = '512MB'");
            statement.execute("drop index if exists case_text_grams");
            for (int from = 1; from <= cases; from += 100_000) {
                insert(statement, from, Math.min(cases, from + 99_999));
            }
            statement.execute(
                    "create index case_text_grams on case_text using gin ((region_grams(region) || text_grams(content)))");
            statement.execute("vacuum analyze case_file, case_party, case_right, case_text, case_clock");
        }
    }

    private static void insert(Statement statement, int from, int to) throws SQLException {
        statement.execute("drop table if exists sample");
        statement.execute("""
                create temporary table sample as
                select n, uuidv7() as id,
                    (array['150102','150103','150104','150105','150121','150122','150123','150124','150125','150202','150203',
                           '150204','150205','150206','150207','150221','150222','150223','150302','150402','150502'])
                        [1 + floor(power(random(), 2) * 21)::int] as region,
                    (array['TM_INFRINGEMENT','TM_INFRINGEMENT','TM_INFRINGEMENT','TM_INFRINGEMENT','PATENT_COUNTERFEIT',
                           'COPYRIGHT_INFRINGEMENT','AGENCY_TM','GI_VIOLATION'])[1 + floor(random() * 8)::int] as kind,
                    (array['CLOSED','CLOSED','CLOSED','CLOSED','CLOSED','ARCHIVED','ARCHIVED','INVESTIGATING','FILED',
                           'LEAD_RECEIVED'])[1 + floor(random() * 10)::int] as state,
                    (array['王','李','张','刘','陈','杨','赵','黄','周','吴'])[1 + floor(random() * 10)::int]
                        || (array['建国','志强','秀英','海燕','文博','乌兰','其木格','巴图'])[1 + floor(random() * 8)::int] as person,
                    (array['销售','生产','仓储','运输','网络销售','进口','委托加工'])[1 + floor(random() * 7)::int]
                        || (array['假冒','侵权','仿冒','涉嫌侵权'])[1 + floor(random() * 4)::int]
                        || (array['蒙牛','伊利','鄂尔多斯','小肥羊','河套','茅台','五粮液','华为','小米','耐克','阿迪达斯','老干妈',
                                  '海天','康师傅','草原红牛','宁城老窖','昭君','塞外香','科尔沁','骑士'])[1 + floor(power(random(), 2) * 20)::int]
                        || (array['白酒','乳制品','羊绒衫','手机配件','运动鞋','调味品','大米','农用地膜','变压器','太阳能板'])
                            [1 + floor(random() * 10)::int] || '案' as title,
                    (array['天利','宏达','鑫源','恒通','金桥','蓝天','草原','青城','鹿城','阴山'])[1 + floor(random() * 10)::int]
                        || (array['商贸','食品','科技','服饰','电子','建材','物流','酒业'])[1 + floor(random() * 8)::int]
                        || '有限公司' || (n %% 20000) as company,
                    date '2021-11-01' + floor(random() * 1826)::int as received_on,
                    case when random() < 0.3 then floor(random() * 20000000)::bigint end as fine
                from generate_series(%d, %d) as n""".formatted(from, to));
        statement.execute("""
                insert into case_file (id, version, region, last_act_on, event_sequence, ledger_sequence, number,
                    registration_number, matter_id, kind, channel, state, title, officer, received_on, accepted_on, closed_on,
                    outcome, decided_on, fine_fen)
                select id, 3, region, received_on, 3, 3, '样例〔' || extract(year from received_on) || '〕' || n || '号', '样例收' || n,
                    id, kind, 'SELF_FOUND', state, title, 'officer' || (n % 400), received_on, received_on + 7,
                    case when state in ('CLOSED', 'ARCHIVED') then received_on + 80 end,
                    case when fine is not null then 'PENALTY_IMPOSED' end, case when fine is not null then received_on + 70 end, fine
                from sample""");
        statement.execute("insert into case_party (case_id, position, role, kind, name) "
                + "select id, 0, 'RESPONDENT', 'ORGANISATION', company from sample");
        statement.execute("insert into case_right (case_id, position, type, number) "
                + "select id, 0, 'TRADEMARK', (10000000 + n % 70000000)::text from sample");
        statement.execute("insert into case_text select received_on, id, region, text_plain(concat_ws(' ',"
                + " '样例收' || n, title, company, person, 10000000 + n % 70000000)) from sample");
        statement.execute("""
                insert into case_clock (id, case_id, region, officer, rule, subject, occurrence, addressee, status, started_on,
                    due_on, certainty, calendar_version, warned_on, breached_on)
                select gen_random_uuid(), id, region, 'officer' || (n % 400), 'PEN-11', '', 1, 'OFFICE', 'RUNNING', received_on,
                    current_date - 60 + floor(random() * 150)::int, 'CERTAIN', 'sample', current_date, current_date
                from sample where state not in ('CLOSED', 'ARCHIVED')""");
    }
}
