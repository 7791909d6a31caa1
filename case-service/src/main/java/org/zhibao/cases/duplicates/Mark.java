package org.zhibao.cases.duplicates;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.casefile.Party;
import org.zhibao.cases.casefile.PossibleDuplicate.Likeness;
import org.zhibao.cases.casefile.Right;

/**
 * Something that a case has in common with those that are like it.
 *
 * @param fingerprint digest of what they have in common, so that one index finds it
 */
record Mark(UUID fingerprint, Likeness basis) {

    /** A request may name many rights and parties; beyond these it is no longer told what it is like. */
    private static final int MOST = 100;

    private static final Pattern NO_PART_OF_A_NAME = Pattern.compile("[\\s()（）·.,，。]");

    /** Every mark of a case: each right with each respondent, and each right with the listing. */
    static List<Mark> of(CaseFile file) {
        var marks = new ArrayList<Mark>();
        var rights = file.rights().stream()
                .map(Mark::key)
                .filter(it -> !it.isEmpty())
                .toList();
        var respondents = file.parties().stream()
                .filter(it -> it.role() == Party.Role.RESPONDENT || it.role() == Party.Role.SUSPECT)
                .flatMap(Mark::keys)
                .toList();
        var listing = file.origin().listingUrl();
        for (var right : rights) {
            if (listing != null) {
                marks.add(new Mark(digest(right, listing), Likeness.RIGHT_AND_LISTING));
            }
            var place = Objects.requireNonNullElse(file.origin().platform(), "");
            respondents.forEach(respondent ->
                    marks.add(new Mark(digest(right, respondent, normal(place)), Likeness.RIGHT_AND_RESPONDENT)));
        }
        return marks.stream().distinct().limit(MOST).toList();
    }

    /** By number where the register gave one; otherwise by what it is called. */
    private static String key(Right right) {
        if (right.number() != null) {
            return right.type() + "#" + right.number();
        }
        return right.name() == null || right.name().isBlank() ? "" : right.type() + ":" + normal(right.name());
    }

    /** By number and by name: the next sender may know one only. */
    private static Stream<String> keys(Party party) {
        return Stream.concat(Stream.ofNullable(party.identifier()), Stream.of(":" + normal(party.name())));
    }

    private static String normal(String name) {
        return NO_PART_OF_A_NAME.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static UUID digest(String... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            var bytes = ByteBuffer.wrap(digest.digest());
            return new UUID(bytes.getLong(), bytes.getLong());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
