package org.zhibao.identifiers;

/**
 * Where the rules of one kind of identifier come from.
 *
 * @param key stable name in kebab case, e.g. {@code patent-number}
 * @param nameZh the field's own term
 * @param nameEn the English term of the glossary
 * @param standard the standard or regulation
 * @param format the rule in one line
 * @param confirmed whether the rule was checked against its official text; what is not confirmed works, but an office
 *     should compare it with its own practice before it relies on a refusal
 * @param evidence what the rule was checked against
 */
public record IdentifierStandard(
        String key, String nameZh, String nameEn, String standard, String format, boolean confirmed, String evidence) {}
