package org.zhibao.cases.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhibao.identifiers.money.Money;
import org.zhibao.kit.aggregate.FenColumn;

/** A line of an order's list of goods, and what became of it. */
@Entity
@Table(name = "measure_goods")
class MeasureGoods {

    @Id
    private UUID id;

    @Column(name = "order_id", nullable = false)
    private UUID orderId;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private BigDecimal quantity;

    @Column(nullable = false)
    private String unit;

    @Convert(converter = FenColumn.class)
    @Column(name = "value_fen")
    private @Nullable Money value;

    @Enumerated(EnumType.STRING)
    private @Nullable Fate fate;

    @Column(name = "fate_on")
    private @Nullable LocalDate fateOn;

    private @Nullable String recipient;

    @Column(name = "fate_note")
    private @Nullable String fateNote;

    /** The line of the preservation that this one goes on with. */
    @Column(name = "came_from")
    private @Nullable UUID cameFrom;

    protected MeasureGoods() {}

    MeasureGoods(UUID id, UUID orderId, MeasureGoodsRequest request) {
        this.id = id;
        this.orderId = orderId;
        this.name = request.name().strip();
        this.quantity = request.quantity();
        this.unit = request.unit().strip();
        this.value = request.value() == null ? null : request.value().toMoney();
    }

    /** The same goods on the list of the order that takes them on. */
    MeasureGoods takenOnBy(UUID newId, UUID newOrder) {
        var goods = new MeasureGoods();
        goods.id = newId;
        goods.orderId = newOrder;
        goods.name = name;
        goods.quantity = quantity;
        goods.unit = unit;
        goods.value = value;
        goods.cameFrom = id;
        return goods;
    }

    UUID id() {
        return id;
    }

    boolean isHandled() {
        return fate != null;
    }

    void became(Fate what, LocalDate on, @Nullable String toWhom, @Nullable String note) {
        fate = what;
        fateOn = on;
        recipient = toWhom;
        fateNote = note;
    }

    MeasureGoodsView view() {
        return new MeasureGoodsView(
                id,
                name,
                quantity,
                unit,
                value == null ? null : value.toJson(),
                fate,
                fateOn,
                recipient,
                fateNote,
                cameFrom);
    }
}
