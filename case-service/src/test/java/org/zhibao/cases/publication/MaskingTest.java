package org.zhibao.cases.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
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

    @Test
    void namesAndSecretPassagesGo() {
        var text = "王小明与王小的工艺参数为温度320度、压力2兆帕";

        var masked = Masking.mask(text, List.of("王小", "王小明"), List.of("温度320度、压力2兆帕"));

        assertThat(masked).isEqualTo("王某某与王某的工艺参数为" + Masking.SECRET);
    }
}
