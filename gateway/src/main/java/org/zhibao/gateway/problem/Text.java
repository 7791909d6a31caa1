package org.zhibao.gateway.problem;

/**
 * A sentence in the two languages of the suite.
 *
 * @param zh simplified Chinese, the default
 * @param en English
 */
public record Text(String zh, String en) {

    public String in(Language language) {
        return switch (language) {
            case CHINESE -> zh;
            case ENGLISH -> en;
        };
    }
}
