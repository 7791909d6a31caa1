package org.zhibao.kit.config;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads a full-date of RFC 3339, whose year has four digits; ISO 8601 alone also knows years that no database keeps. */
class FullDate extends JsonDeserializer<LocalDate> implements ContextualDeserializer {

    private static final int LAST_YEAR = 9999;

    private final LocalDateDeserializer reading;

    FullDate() {
        this(LocalDateDeserializer.INSTANCE);
    }

    private FullDate(LocalDateDeserializer reading) {
        this.reading = reading;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property)
            throws JsonMappingException {
        return new FullDate((LocalDateDeserializer) reading.createContextual(context, property));
    }

    @Override
    public @Nullable LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var date = reading.deserialize(parser, context);
        if (date != null && (date.getYear() < 1 || date.getYear() > LAST_YEAR)) {
            throw context.weirdStringException(date.toString(), LocalDate.class, "the year has four digits");
        }
        return date;
    }
}
