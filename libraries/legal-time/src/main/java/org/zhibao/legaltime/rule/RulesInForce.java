package org.zhibao.legaltime.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rules in force on one date. */
public final class RulesInForce {
    private final RuleBook book;
    private final LocalDate date;

    RulesInForce(RuleBook book, LocalDate date) {
        this.book = book;
        this.date = date;
    }

    /** @throws RuleNotInForceException when the id is unknown or no version is in force */
    public DeadlineRule rule(String id) {
        return find(id).orElseThrow(() -> new RuleNotInForceException(
                id, date, book.versions(id).stream().map(DeadlineRule::version).toList()));
    }

    public Optional<DeadlineRule> find(String id) {
        return book.versions(id).stream().filter(rule -> rule.inForceOn(date)).findFirst();
    }

    /** All of them, in the order of the book. */
    public List<DeadlineRule> all() {
        return book.ids().stream().map(this::find).flatMap(Optional::stream).toList();
    }
}
