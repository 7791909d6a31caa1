package org.zhibao.cases.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhibao.identifiers.money.Money;

class ChineseTextTest {

    @ParameterizedTest
    @CsvSource({
        "0,人民币零元整",
        "1,人民币壹元整",
        "10,人民币壹拾元整",
        "12000,人民币壹万贰仟元整",
        "10001,人民币壹万零壹元整",
        "100500,人民币壹拾万零伍佰元整",
        "1010,人民币壹仟零壹拾元整",
        "3500.50,人民币叁仟伍佰元伍角整",
        "3500.05,人民币叁仟伍佰元零伍分",
        "0.37,人民币叁角柒分",
        "487240000,人民币肆亿捌仟柒佰贰拾肆万元整",
        "2000000008,人民币贰拾亿零捌元整",
        "500000,人民币伍拾万元整",
    })
    void anAmountIsWrittenInWords(String yuan, String words) {
        assertThat(ChineseText.inWords(Money.parse(yuan))).isEqualTo(words);
    }

    @Test
    void datesAndAmountsAreWrittenAsInDocuments() {
        assertThat(ChineseText.date(LocalDate.of(2024, 4, 5))).isEqualTo("2024年4月5日");
        assertThat(ChineseText.yuan(Money.parse("12000.00"))).isEqualTo("12000元");
        assertThat(ChineseText.yuan(Money.parse("0.50"))).isEqualTo("0.5元");
    }
}
