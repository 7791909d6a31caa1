package org.zhibao.cases.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTest {

    @ParameterizedTest
    @CsvSource({
        "王小明,王某某",
        "李四,李某",
        "欧阳修文,欧阳某某",
        "巴特尔,巴某某",
        "阿拉坦·其其格,阿某某",
    })
    void aPersonIsCalledByTheSurname(String name, String shown) {
        assertThat(Masking.name(name)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "身份证号150102199001010019销售|身份证号******销售",
                "身份证号15010219900101001X。|身份证号******。",
                "身份证 150102 19900101 0019|身份证 ******",
                "１５０１０２１９９００１０１００１９|******",
                "电话13847112345|电话******",
                "电话138 4711 2345|电话******",
                "138-4711-2345|******",
                "座机0471-6512345。|座机******。",
                "账号6222020602001234567转账|账号******转账",
                "账号6222 0206 0200 1234 567|账号******",
                "微信wx_zhang12345联系|微信******联系",
                "当事人住址：呼和浩特市新城区幸福小区3号楼2单元501室，销售|当事人住址：×××，销售",
                "罚款12000元，没收35件，2024年4月20日决定|罚款12000元，没收35件，2024年4月20日决定",
                "专利号202310000001.5|专利号202310000001.5",
                "信用代码91150100MA0000007W|信用代码91150100MA0000007W",
                "商标第99000001号，呼市监处罚〔2024〕12号|商标第99000001号，呼市监处罚〔2024〕12号",
            })
    void whatIdentifiesAPersonGoesAndWhatIsPublicStays(String text, String shown) {
        assertThat(Masking.mask(text, List.of(), List.of())).isEqualTo(shown);
    }

    @Example
    void namesAndSecretPassagesGo() {
        var text = "王小明与王小的工艺参数为温度320度、压力2兆帕";

        var masked = Masking.mask(text, List.of("王小", "王小明"), List.of("温度320度、压力2兆帕"));

        assertThat(masked).isEqualTo("王某某与王某的工艺参数为" + Masking.SECRET);
    }

    @Property(tries = 500)
    void noResidentIdSurvives(
            @ForAll("residentIds") String id,
            @ForAll("surroundings") String before,
            @ForAll("surroundings") String after) {
        assertThat(Masking.mask(before + id + after, List.of(), List.of())).doesNotContain(id, id.substring(6));
    }

    @Property(tries = 500)
    void noTelephoneSurvives(
            @ForAll("mobiles") String mobile,
            @ForAll("surroundings") String before,
            @ForAll("surroundings") String after) {
        var masked = Masking.mask(before + mobile + after, List.of(), List.of());

        assertThat(masked.replaceAll("[^0-9]", "")).doesNotContain(mobile.replaceAll("[^0-9]", ""));
    }

    @Property(tries = 300)
    void noNameSurvives(
            @ForAll("names") String name, @ForAll("surroundings") String before, @ForAll("surroundings") String after) {
        assertThat(Masking.mask(before + name + after, List.of(name), List.of()))
                .doesNotContain(name);
    }

    @Property(tries = 300)
    void maskingTwiceChangesNothingMore(@ForAll("residentIds") String id, @ForAll("surroundings") String around) {
        var once = Masking.mask(around + id + around, List.of(), List.of());

        assertThat(Masking.mask(once, List.of(), List.of())).isEqualTo(once);
    }

    @Provide
    Arbitrary<String> residentIds() {
        var regions = Arbitraries.of("150102", "110105", "440301", "652901");
        var birth = Combinators.combine(
                        Arbitraries.integers().between(1930, 2020),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 28))
                .as("%d%02d%02d"::formatted);
        var last = Arbitraries.strings().withCharRange('0', '9').ofLength(3);
        return Combinators.combine(regions, birth, last, Arbitraries.of("0", "5", "9", "X", "x"))
                .as((region, day, order, check) -> region + day + order + check);
    }

    @Provide
    Arbitrary<String> mobiles() {
        var digits = Arbitraries.strings().withCharRange('0', '9');
        return Combinators.combine(
                        Arbitraries.of("13", "15", "17", "18", "19"),
                        digits.ofLength(1),
                        digits.ofLength(4),
                        digits.ofLength(4),
                        Arbitraries.of("", " ", "-"))
                .as((net, more, middle, end, gap) -> net + more + gap + middle + gap + end);
    }

    @Provide
    Arbitrary<String> names() {
        return Combinators.combine(Arbitraries.of("王", "李", "欧阳", "包", "白"), Arbitraries.of("小明", "建国", "其木格", "伟"))
                .as((surname, given) -> surname + given);
    }

    @Provide
    Arbitrary<String> surroundings() {
        return Arbitraries.of("当事人", "电话：", "于", "，", "（", " ", "ID", "tel:", "号", "");
    }
}
