package org.zhibao.cases.goods;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseRecord;
import org.zhibao.identifiers.money.Money;
import org.zhibao.kit.aggregate.FenColumn;

/** A line of the list of goods. A wrong one is struck and stays. */
@Entity
@Table(name = "goods_line")
class GoodsLine extends CaseRecord {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Conduct conduct;

    @Column(nullable = false)
    private String name;

    @Column(name = "right_number")
    private @Nullable String rightNumber;

    @Column(nullable = false)
    private BigDecimal quantity;

    @Column(nullable = false)
    private String unit;

    @Column(nullable = false)
    private boolean sold;

    @Column(nullable = false)
    private boolean fee;

    @Convert(converter = FenColumn.class)
    @Column(name = "actual_price_fen")
    private @Nullable Money actual;

    @Convert(converter = FenColumn.class)
    @Column(name = "average_price_fen")
    private @Nullable Money average;

    @Convert(converter = FenColumn.class)
    @Column(name = "marked_price_fen")
    private @Nullable Money marked;

    @Convert(converter = FenColumn.class)
    @Column(name = "market_price_fen")
    private @Nullable Money market;

    @Convert(converter = FenColumn.class)
    @Column(name = "cost_fen")
    private @Nullable Money cost;

    @Column(name = "recorded_on", nullable = false)
    private LocalDate recordedOn;

    @Column(name = "struck_on")
    private @Nullable LocalDate struckOn;

    @Column(name = "struck_reason")
    private @Nullable String struckReason;

    protected GoodsLine() {}

    GoodsLine(UUID caseId, Item item, LocalDate recordedOn) {
        super(item.id(), caseId);
        this.conduct = item.conduct();
        this.name = item.name();
        this.rightNumber = item.rightNumber();
        this.quantity = item.quantity();
        this.unit = item.unit();
        this.sold = item.sold();
        this.fee = item.fee();
        this.actual = item.actual();
        this.average = item.average();
        this.marked = item.marked();
        this.market = item.market();
        this.cost = item.cost();
        this.recordedOn = recordedOn;
    }

    boolean isStruck() {
        return struckOn != null;
    }

    void strike(StrikeRequest request) {
        struckOn = request.occurredOn();
        struckReason = request.reason();
    }

    Item item() {
        return new Item(
                id(), conduct, name, rightNumber, quantity, unit, sold, fee, actual, average, marked, market, cost);
    }

    GoodsLineView view() {
        return GoodsLineView.of(item(), recordedOn, struckOn, struckReason);
    }
}
