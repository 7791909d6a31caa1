package org.zhibao.kit.vocabulary;

/**
 * A constant of the API.
 *
 * @param code the constant
 * @param zh label in Chinese
 * @param en label in English
 */
public record Term(String code, String zh, String en) {

    static Term of(Labelled constant) {
        return new Term(constant.name(), constant.chinese(), constant.english());
    }
}
