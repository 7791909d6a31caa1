package org.zhibao.identifiers;

import java.util.List;

/**
 * Every rule that a text can break, with its stable machine code and the names of the arguments a finding carries. The
 * texts in Chinese and English stand in {@code findings_zh.properties} and {@code findings_en.properties}.
 */
public enum Rule {
    BLANK("identifier.blank"),
    TOO_LONG("identifier.too-long", "length", "limit"),

    PATENT_FORMAT("patent.format", "found"),
    PATENT_TYPE("patent.type", "found", "allowed"),
    PATENT_YEAR("patent.year", "found", "earliest", "latest"),
    PATENT_YEAR_IN_FUTURE("patent.year-in-future", "found", "today"),
    PATENT_CHECK_DIGIT_MISSING("patent.check-digit-missing", "expected"),
    PATENT_CHECK_DIGIT("patent.check-digit", "expected", "found"),
    PUBLICATION_FORMAT("publication.format", "found"),
    PUBLICATION_KIND_CODE("publication.kind-code", "found", "allowed"),
    PUBLICATION_KIND_MISMATCH("publication.kind-mismatch", "digit", "kind"),
    TRADEMARK_FORMAT("trademark.format", "found"),
    TRADEMARK_CLASS_RANGE("trademark-class.range", "found"),
    REGISTER_TEXT_FORMAT("register.format", "found"),
    RIGHT_WITHOUT_REGISTER("right.without-register", "right"),
    RIGHT_TYPE_MISMATCH("right.type-mismatch", "right", "found"),

    CREDIT_CODE_LENGTH("uscc.length", "length"),
    CREDIT_CODE_CHARACTER("uscc.character", "character", "position"),
    CREDIT_CODE_REGION("uscc.region", "found"),
    CREDIT_CODE_CHECK_DIGIT("uscc.check-digit", "expected", "found"),
    CREDIT_CODE_ORGANISATION("uscc.organisation-code", "expected", "found"),
    ORGANISATION_CODE_FORMAT("organisation-code.format", "found"),
    ORGANISATION_CODE_CHECK_DIGIT("organisation-code.check-digit", "expected", "found"),
    RESIDENT_ID_LENGTH("resident-id.length", "length"),
    RESIDENT_ID_FIRST_GENERATION("resident-id.fifteen-digits"),
    RESIDENT_ID_CHARACTER("resident-id.character", "character", "position"),
    RESIDENT_ID_BIRTH_DATE("resident-id.birth-date", "found"),
    RESIDENT_ID_BIRTH_IN_FUTURE("resident-id.birth-in-future", "found", "today"),
    RESIDENT_ID_CHECK_DIGIT("resident-id.check-digit", "expected", "found"),

    REGION_FORMAT("region.format", "found"),
    REGION_UNKNOWN("region.unknown", "found"),
    REGION_WITHDRAWN("region.withdrawn", "found", "name", "year", "successor"),

    DOCUMENT_NUMBER_FORMAT("document-number.format", "found"),
    DOCUMENT_NUMBER_YEAR("document-number.year", "found"),
    DOCUMENT_NUMBER_SERIAL("document-number.serial", "found"),
    COURT_CODE_FORMAT("court-code.format", "found"),
    COURT_NUMBER_FORMAT("court-number.format", "found"),
    COURT_CASE_TYPE_UNKNOWN("court-number.type-unknown", "found"),

    MONEY_FORMAT("money.format", "found"),
    MONEY_INCOMPLETE("money.incomplete"),
    MONEY_SCALE("money.scale", "found"),
    MONEY_CURRENCY("money.currency", "found", "allowed"),
    MONEY_OVERFLOW("money.overflow", "found"),
    FIGURE_FORMAT("figure.format", "found"),
    FIGURE_RANGE("figure.range", "lower", "upper");

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, its type does not say so
    private final List<String> arguments;

    Rule(String code, String... arguments) {
        this.code = code;
        this.arguments = List.of(arguments);
    }

    /** Stable across releases; part of the API's error contract. */
    public String code() {
        return code;
    }

    public List<String> arguments() {
        return arguments;
    }
}
