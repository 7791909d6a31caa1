package org.zhibao.pledge.testsupport;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.zhibao.identifiers.region.RegionCode;
import org.zhibao.identifiers.right.PatentType;
import org.zhibao.identifiers.sample.SampleIdentifiers;

/** A pledge as a bank posts it, valid unless a test changes something. Single quotes stand for double ones. */
public final class Contract {

    private static final SampleIdentifiers SAMPLES = new SampleIdentifiers(11);
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final String pledgee;
    private String kind = "PATENT";
    private String region = "150102";
    private String occurredOn = "2023-03-06";
    private String claim = "1200000.00";
    private String termTo = "2025-03-05";
    private String reference = "";
    private List<String> numbers = List.of(freshPatent());

    private Contract(String pledgee) {
        this.pledgee = pledgee;
    }

    public static Contract inFavourOf(String pledgee) {
        return new Contract(pledgee);
    }

    /** A bank that no other test knows. */
    public static String freshBank() {
        return SAMPLES.enterprise(RegionCode.parse("150100"), NEXT.incrementAndGet())
                .value();
    }

    public static String freshPatent() {
        return SAMPLES.patent(PatentType.INVENTION, 2019, NEXT.incrementAndGet())
                .value();
    }

    public static List<String> freshTrademarks(int count) {
        var marks = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            marks.add(SAMPLES.trademark(NEXT.incrementAndGet()).value());
        }
        return marks;
    }

    public Contract marks(List<String> trademarks) {
        kind = "TRADEMARK";
        numbers = List.copyOf(trademarks);
        return this;
    }

    public Contract patents(String... patents) {
        numbers = List.of(patents);
        return this;
    }

    public Contract in(String code) {
        region = code;
        return this;
    }

    public Contract on(String date) {
        occurredOn = date;
        return this;
    }

    public Contract claim(String amount) {
        claim = amount;
        return this;
    }

    public Contract until(String date) {
        termTo = date;
        return this;
    }

    public Contract reference(String text) {
        reference = "'externalReference':'" + text + "',";
        return this;
    }

    public String body() {
        var rights = numbers.stream()
                .map(number -> "{'number':'" + number + "','filedOn':'2019-01-07','grantedOn':'2020-02-03'}")
                .collect(Collectors.joining(","));
        return """
               {'rightKind':'%s','region':'%s','occurredOn':'%s','channel':'ONLINE',%s
                'pledgor':{'name':'%s示例科技有限公司','identifier':'91150100MA0000007W'},
                'pledgee':{'name':'示例银行','identifier':'%s'},
                'securedClaim':{'amount':'%s','currency':'CNY'},
                'debtTermFrom':'2023-03-06','debtTermTo':'%s','rights':[%s]}""".formatted(kind, region, occurredOn, reference, region, pledgee, claim, termTo, rights);
    }
}
