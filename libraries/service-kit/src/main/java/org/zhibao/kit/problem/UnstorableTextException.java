package org.zhibao.kit.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/** Text in a JSON body that no database keeps: U+0000, or half of a surrogate pair. */
public class UnstorableTextException extends JsonMappingException {

    private static final long serialVersionUID = 1L;

    /** @param parser where it was read */
    public UnstorableTextException(JsonParser parser) {
        super(parser, "Text with U+0000 or half of a surrogate pair");
    }

    /** Whether a database can keep the text. */
    public static boolean isStorable(String text) {
        return text.codePoints().noneMatch(UnstorableTextException::isForeign);
    }

    private static boolean isForeign(int codePoint) {
        return codePoint == 0 || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
    }
}
