package org.zhibao.legaltime.rule;

import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhibao.legaltime.Wording;
import org.zhibao.legaltime.data.DataProblem;
import org.zhibao.legaltime.data.Digest;
import org.zhibao.legaltime.data.InvalidDataException;
import org.zhibao.legaltime.period.PeriodUnit;

/**
 * The deadlines of the law, each in all its versions. Immutable; a new version of a rule or another counting yields
 * another book. Look up by the date of the act: {@code book.at(filedOn).rule("PEN-11")}.
 */
public final class RuleBook {
    private final Map<String, List<DeadlineRule>> versionsById;
    private final String version;

    private RuleBook(Map<String, List<DeadlineRule>> versionsById) {
        this.versionsById = versionsById;
        this.version = Digest.of(versionsById.values().stream()
                .flatMap(List::stream)
                .map(DeadlineRule::toString)
                .toList());
    }

    /** The rules this library carries. */
    public static RuleBook bundled() {
        return BundledRules.read();
    }

    /**
     * Reads a book from three CSV files with the columns of those in {@code rules/}; the caller closes the readers.
     *
     * @throws InvalidDataException naming line and field of every mistake
     */
    public static RuleBook read(Reader rules, Reader extensions, Reader variants) {
        return of(RuleReader.requiring(ExtensionReader.read(extensions), VariantReader.read(variants))
                .read(rules));
    }

    /**
     * This book with more versions of rules, read from one CSV file with the columns of {@code rules/deadlines.csv}; each
     * keeps the extensions and variants of the version before it.
     *
     * @throws InvalidDataException naming line and field of every mistake
     */
    public RuleBook load(Reader rules) {
        Map<String, List<ExtensionOption>> extensions = new LinkedHashMap<>();
        Map<String, List<PeriodVariant>> variants = new LinkedHashMap<>();
        RuleBook book = this;
        for (DeadlineRule rule : rules()) {
            extensions.put(rule.id(), rule.extensions());
            variants.put(rule.id(), rule.variants());
        }
        for (DeadlineRule rule : RuleReader.joining(extensions, variants).read(rules)) {
            book = book.with(rule);
        }
        return book;
    }

    /** @throws InvalidDataException when two versions of a rule are in force on one day */
    public static RuleBook of(Collection<DeadlineRule> rules) {
        Map<String, List<DeadlineRule>> byId = new LinkedHashMap<>();
        rules.forEach(
                rule -> byId.computeIfAbsent(rule.id(), id -> new ArrayList<>()).add(rule));
        byId.replaceAll((id, versions) -> inOrder(versions));
        return new RuleBook(byId);
    }

    /**
     * This book with a new version of a rule. A version already there with the same first day is replaced, one that is
     * still open ends the day before the new one begins.
     */
    public RuleBook with(DeadlineRule rule) {
        List<DeadlineRule> rules = new ArrayList<>();
        for (DeadlineRule old : rules()) {
            if (!old.id().equals(rule.id())) {
                rules.add(old);
            } else if (!Objects.equals(old.effectiveFrom(), rule.effectiveFrom())) {
                rules.add(endedBy(rule.effectiveFrom(), old));
            }
        }
        rules.add(rule);
        return of(rules);
    }

    /** This book with another counting of a rule whose text leaves it open, in all its versions. */
    public RuleBook counting(String id, PeriodUnit unit) {
        if (!versionsById.containsKey(id)) {
            throw new IllegalArgumentException("no rule " + id);
        }
        return of(rules().stream()
                .map(rule -> rule.id().equals(id) ? rule.countedIn(unit) : rule)
                .toList());
    }

    public RulesInForce at(LocalDate dateOfAct) {
        return new RulesInForce(this, dateOfAct);
    }

    /** All versions of a rule, the oldest first; empty for an unknown id. */
    public List<DeadlineRule> versions(String id) {
        return versionsById.getOrDefault(id, List.of());
    }

    /** The rule in the very version and form that a stored clock names. */
    public Optional<DeadlineRule> version(String id, String version) {
        return versions(id).stream()
                .flatMap(DeadlineRule::forms)
                .filter(rule -> rule.version().equals(version))
                .findFirst();
    }

    public List<String> ids() {
        return List.copyOf(versionsById.keySet());
    }

    /** Every version of every rule. */
    public List<DeadlineRule> rules() {
        return versionsById.values().stream().flatMap(List::stream).toList();
    }

    /** Hash of the content: equal books have equal versions on every machine. */
    public String version() {
        return version;
    }

    private static DeadlineRule endedBy(@Nullable LocalDate successorFrom, DeadlineRule old) {
        if (successorFrom == null || old.effectiveTo() != null || !old.inForceOn(successorFrom)) {
            return old;
        }
        return old.until(successorFrom.minusDays(1));
    }

    private static List<DeadlineRule> inOrder(List<DeadlineRule> versions) {
        List<DeadlineRule> sorted = versions.stream()
                .sorted((a, b) -> firstDay(a).compareTo(firstDay(b)))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            DeadlineRule earlier = sorted.get(i - 1);
            DeadlineRule later = sorted.get(i);
            if (earlier.inForceOn(firstDay(later))) {
                String both = earlier.id() + " " + earlier.version() + ", " + later.version();
                throw new InvalidDataException(List.of(new DataProblem(
                        1, "effective_from", new Wording("版本的有效期重叠：" + both, "versions overlap: " + both))));
            }
        }
        return sorted;
    }

    private static LocalDate firstDay(DeadlineRule rule) {
        LocalDate from = rule.effectiveFrom();
        return from == null ? LocalDate.MIN : from;
    }
}
