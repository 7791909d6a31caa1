package org.zhibao.gateway.problem;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Languages of a problem's text. Chinese answers whoever asks for neither. */
public enum Language {
    CHINESE("zh-CN"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag sent as {@code Content-Language}. */
    public String tag() {
        return tag;
    }

    /**
     * Chooses by {@code Accept-Language} (RFC 9110, 12.5.4).
     *
     * @param acceptLanguage the header's value; absent or malformed means the default
     */
    public static Language of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return CHINESE;
        }
        try {
            var wanted = Locale.LanguageRange.parse(acceptLanguage);
            return "en".equals(Locale.lookupTag(wanted, List.of("zh", "en"))) ? ENGLISH : CHINESE;
        } catch (IllegalArgumentException malformed) {
            return CHINESE;
        }
    }
}
