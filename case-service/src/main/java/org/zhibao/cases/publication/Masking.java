package org.zhibao.cases.publication;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibao.identifiers.InvalidIdentifier;
import org.zhibao.identifiers.party.UnifiedSocialCreditCode;
import org.zhibao.identifiers.right.PatentNumber;

/**
 * Takes out of a text what the public must not read (行政处罚法 art. 48, 市场监督管理行政处罚信息公示规定 art. 8): names of
 * natural persons, resident ids, telephone and account numbers, home addresses, passages marked as secret. When in doubt
 * a number goes; numbers of rights and credit codes of organisations, which are public, stay when their check digits hold.
 */
final class Masking {

    /** What stands in the place of a secret passage. */
    static final String SECRET = "（涉密内容不予公开）";

    static final String NUMBER = "******";

    private static final List<String> COMPOUND_SURNAMES = List.of(
            "欧阳", "上官", "司马", "诸葛", "东方", "尉迟", "公孙", "令狐", "皇甫", "宇文", "长孙", "慕容", "司徒", "夏侯", "呼延", "完颜", "独孤", "南宫",
            "端木", "赫连");

    private static final int WIDTH = 'Ａ' - 'A';
    private static final String FULL_WIDTH = "０１２３４５６７８９ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ";

    private static final String SEPARATOR = "[ \\u00A0\\u3000\\-–—－)）]?";

    /** A run of eleven digits or more is a telephone, an account or an identity; so are the usual groups of fewer. */
    private static final Pattern NUMBERS = Pattern.compile(
            ("(?<kept>(?<![0-9A-Z])(?:[0-9A-HJ-NPQRTUWXY]{18}|[0-9]{12}\\.[0-9X])(?![0-9A-Z]))"
                            + "|[0-9]{11,}X?"
                            + "|[0-9]{6}SEP[0-9]{8}SEP[0-9]{3}[0-9X]"
                            + "|(?:[0-9]{4}SEP){3,4}[0-9]{1,4}"
                            + "|1[0-9]{2}SEP[0-9]{4}SEP[0-9]{4}"
                            + "|0[0-9]{2,3}SEP[0-9]{7,8}")
                    .replace("SEP", SEPARATOR),
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ADDRESS = Pattern.compile(
            "(住址|户籍地址|户籍所在地|户籍地|家庭住址|家住|居住地|居住于|现住|住)([:：为于在]?)" + "(?=[^，。；,;\\n]{0,30}[省市区县旗路街巷村号室])[^，。；,;、\\n]+");

    private static final Pattern LABELLED =
            Pattern.compile("((?:联系)?(?:电话|手机|微信|QQ|邮箱)(?:号码?)?[:：为是]?\\s*)[0-9A-Za-z_.@+\\-]{5,}");

    private Masking() {}

    /**
     * The text as the public may read it.
     *
     * @param persons full names of natural persons
     * @param secrets passages marked by the officer, word for word
     */
    static String mask(String text, Collection<String> persons, Collection<String> secrets) {
        var masked = text;
        for (var secret : longestFirst(secrets)) {
            masked = masked.replace(secret, SECRET);
        }
        for (var person : longestFirst(persons)) {
            masked = masked.replace(person, name(person));
        }
        masked = numbers(halfWidth(masked));
        masked = LABELLED.matcher(masked).replaceAll(match -> match.group(1) + NUMBER);
        return ADDRESS.matcher(masked)
                .replaceAll(match -> Matcher.quoteReplacement(match.group(1) + match.group(2) + "×××"));
    }

    /** 王某某: the surname and as much as tells that there is a person. */
    static String name(String fullName) {
        var name = fullName.strip();
        var surname = COMPOUND_SURNAMES.stream()
                .filter(compound -> name.startsWith(compound) && name.length() > compound.length())
                .findFirst()
                .orElseGet(() -> name.substring(0, name.offsetByCodePoints(0, 1)));
        return surname + (name.codePointCount(surname.length(), name.length()) > 1 ? "某某" : "某");
    }

    private static List<String> longestFirst(Collection<String> texts) {
        return texts.stream()
                .filter(text -> !text.isBlank())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static String numbers(String text) {
        return NUMBERS.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        match.group("kept") != null && isPublic(match.group()) ? match.group() : NUMBER));
    }

    private static boolean isPublic(String number) {
        try {
            if (number.contains(".")) {
                PatentNumber.parse(number);
                return true;
            }
            UnifiedSocialCreditCode.parse(number);
            // A resident id begins with a region from 11 to 82 and has no letter but X.
            return number.startsWith("9") || number.matches(".*[A-WYZa-wyz].*");
        } catch (InvalidIdentifier _) {
            return false;
        }
    }

    /** Digits and letters that were written in full width are numbers all the same. */
    private static String halfWidth(String text) {
        var plain = new StringBuilder(text.length());
        text.chars()
                .map(letter -> FULL_WIDTH.indexOf(letter) < 0 ? letter : letter - WIDTH)
                .forEach(letter -> plain.append((char) letter));
        return plain.toString();
    }
}
