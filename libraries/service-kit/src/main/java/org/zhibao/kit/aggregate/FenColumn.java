package org.zhibao.kit.aggregate;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.zhibao.identifiers.money.Money;

/** Money as a column of fen: {@code @Convert(converter = FenColumn.class)}. */
@Converter
public class FenColumn implements AttributeConverter<Money, Long> {

    @Override
    public @Nullable Long convertToDatabaseColumn(@Nullable Money money) {
        return money == null ? null : money.fen();
    }

    @Override
    public @Nullable Money convertToEntityAttribute(@Nullable Long fen) {
        return fen == null ? null : Money.ofFen(fen);
    }
}
