package org.zhibao.statistics.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueFileTest {

    private static final String HEADER =
            "code,name_zh,name_en,unit,scale,direction,nature,source,published,facts,filter,"
                    + "measure,formula,aliases,definition\n";

    @Test
    void everyIndicatorOfTheServiceIsReadable() {
        var indicators = CatalogueFile.indicators(CatalogueFile.text(CatalogueFile.INDICATORS));

        assertThat(indicators).hasSize(106);
        assertThat(indicators)
                .filteredOn(one -> one.source() == Source.EVENTS && one.published())
                .hasSize(24);
        assertThat(indicators).allSatisfy(one -> {
            assertThat(one.nameZh()).isNotBlank();
            assertThat(one.nameEn()).isNotBlank();
            assertThat(one.unit()).isNotBlank();
        });
    }

    @Test
    void everyTargetIsOfAnIndicator() {
        var codes = CatalogueFile.indicators(CatalogueFile.text(CatalogueFile.INDICATORS)).stream()
                .map(Indicator::code)
                .toList();

        var targets = CatalogueFile.targets(CatalogueFile.text(CatalogueFile.TARGETS));

        assertThat(targets).hasSize(35).allSatisfy(target -> assertThat(codes).contains(target.code()));
    }

    @Test
    void aDefinitionIsReadInFull() {
        var text = HEADER
                + "A.B,甲,a,亿元,4,UP,FLOW,EVENTS,false,zhibao.case.decided.v1,kind=X|Y;outcome=Z,SUM:amount,,别名,说明\n";

        var indicator = CatalogueFile.indicators(text).getFirst();

        var rule = (Definition.Counted) indicator.definition();
        assertThat(rule.filter().conditions())
                .containsEntry("kind", List.of("X", "Y"))
                .containsEntry("outcome", List.of("Z"));
        assertThat(rule.measure()).isEqualTo(new Measure.Sum(Measure.Quantity.AMOUNT));
        assertThat(indicator.published()).isFalse();
        assertThat(indicator.aliases()).containsExactly("别名");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            A,甲,a,件,0,UP,FLOW,EVENTS,true,zhibao.case.unheard.v1,,COUNT,,,                   ; unknown event type
            A,甲,a,件,0,UP,FLOW,EVENTS,true,zhibao.case.decided.v1,kind,COUNT,,,               ; name=text
            A,甲,a,件,0,UP,FLOW,EVENTS,true,zhibao.case.decided.v1,,MEDIAN,,,                  ; unknown measure
            A,甲,a,件,0,UP,FLOW,EVENTS,true,,,COUNT,,,                                         ; names the facts
            A,甲,a,件,0,UP,FLOW,EVENTS,true,zhibao.case.decided.v1,,SUM:amount,,,              ; unit of money
            A,甲,a,%,2,UP,RATIO,DERIVED,true,,,,{B} / {C},,                                    ; unknown B
            A,甲,a,%,2,UP,RATIO,DERIVED,true,,,,{A} * 2,,                                      ; from itself
            A,甲,a,%,2,UP,RATIO,DERIVED,true,,,,{A} *,,                                        ; {A} *
            A,甲,a,%,2,UP,RATIO,DERIVED,true,,,,1 + 1,,                                        ; refers to indicators
            A,甲,a,%,two,UP,RATIO,IMPORT,true,,,,,,                                            ; two
            """)
    void aWrongRowIsNamed(String row, String expected) {
        assertThatThrownBy(() -> CatalogueFile.indicators(HEADER + row + "\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(expected);
    }

    @Test
    void aCodeAppearsOnce() {
        var row = "A,甲,a,件,0,UP,FLOW,IMPORT,true,,,,,,\n";

        assertThatThrownBy(() -> CatalogueFile.indicators(HEADER + row + row)).hasMessageContaining("A appears twice");
    }
}
