package org.zhibao.kit.config;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.problem.UnstorableTextException;

/** Reads text that a database can keep: without U+0000, and without halves of surrogate pairs. */
class StorableText extends StringDeserializer {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var text = super.deserialize(parser, context);
        if (text != null && !UnstorableTextException.isStorable(text)) {
            throw new UnstorableTextException(parser);
        }
        return text;
    }
}
