package org.zhibao.identifiers.document;

import org.zhibao.identifiers.document.DocumentNumber.Layout;
import org.zhibao.identifiers.region.Region;
import org.zhibao.identifiers.region.RegionCode;
import org.zhibao.identifiers.region.Regions;

/**
 * How one office numbers one kind of document. The serial itself comes from whoever keeps the series.
 *
 * @param office the office's mark, e.g. 呼
 * @param kind the mark of the kind, e.g. 知法裁字
 */
public record NumberPattern(String office, String kind) {

    public static NumberPattern of(String office, DocumentKind kind) {
        return new NumberPattern(office, kind.mark());
    }

    /**
     * The pattern of the office that serves a unit. A unit without a mark of its own in the register goes by the mark of
     * the unit above followed by its own name, which keeps the patterns of any two units apart.
     *
     * @throws org.zhibao.identifiers.InvalidIdentifier when the register does not list the unit
     */
    public static NumberPattern of(Regions regions, RegionCode unit, DocumentKind kind) {
        return of(officeMark(regions, regions.require(unit)), kind);
    }

    private static String officeMark(Regions regions, Region unit) {
        return unit.mark()
                .orElseGet(() -> unit.parent()
                                .filter(above -> !above.equals(RegionCode.NATION))
                                .map(above -> officeMark(regions, regions.require(above)))
                                .orElse("")
                        + unit.nameZh());
    }

    public DocumentNumber format(int year, int serial) {
        return new DocumentNumber(Layout.OFFICE, office + kind, year, serial);
    }

    /** Whether the number belongs to this office and kind. */
    public boolean matches(DocumentNumber number) {
        return number.layout() == Layout.OFFICE && number.mark().equals(office + kind);
    }
}
