package org.zhibao.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhibao.cases.casefile.Party.Kind;
import org.zhibao.cases.casefile.Party.Role;

class InformersTest {

    private static final Party INFORMER =
            new Party(Role.INFORMER, Kind.PERSON, "李明", null, true, "13812345678", "某街1号", null, null, null, false);
    private static final Party SHOP = Party.of(Role.RESPONDENT, Kind.ORGANISATION, "李明副食店", null);

    private final Informers informers = Informers.of(List.of(INFORMER, SHOP));

    @Test
    void nameNumberAndAddressAreWithheld() {
        assertThat(informers.withheldIn("李明（电话13812345678，住某街1号）举报李明副食店")).isEqualTo("举报人（电话举报人，住举报人）举报李明副食店");
    }

    @Test
    void aPartyOfALikeNameIsNoInformer() {
        assertThat(informers.areNamedIn("李明副食店销售涉嫌侵权商品")).isFalse();
        assertThat(informers.areNamedIn("李明副食店被李明举报")).isTrue();
    }

    @Test
    void whoHasAnotherPartInTheCaseIsNoSecret() {
        var both = Informers.of(List.of(INFORMER, Party.of(Role.RIGHT_HOLDER, Kind.PERSON, "李明", null)));

        assertThat(both.withheldIn("李明的商标，电话13812345678")).isEqualTo("李明的商标，电话举报人");
    }

    @Test
    void aSignOfARegularExpressionIsALetterOfAName() {
        var odd = Informers.of(List.of(Party.of(Role.INFORMER, Kind.ORGANISATION, "A.(B)", null)));

        assertThat(odd.withheldIn("A.(B) AxB")).isEqualTo("举报人 AxB");
    }

    @Test
    void whoCarriesTheCaseReadsEverything() {
        var parties = List.of(INFORMER, SHOP);

        assertThat(Informers.hiddenFrom(Set.of("officer"), parties).withheldIn("李明"))
                .isEqualTo("李明");
        assertThat(Informers.hiddenFrom(Set.of("auditor", "analyst"), parties).withheldIn("李明"))
                .isEqualTo(Informers.WITHHELD);
        assertThat(Informers.of(List.of(SHOP)).withheldIn("李明")).isEqualTo("李明");
    }
}
