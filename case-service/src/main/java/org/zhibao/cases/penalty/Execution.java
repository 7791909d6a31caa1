package org.zhibao.cases.penalty;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhibao.identifiers.money.Money;
import org.zhibao.kit.aggregate.FenColumn;

/** How a penalty is being executed: service, due days, dunning, remedies, remissions. */
@Embeddable
public class Execution {

    @Column(name = "served_on")
    private @Nullable LocalDate servedOn;

    @Column(name = "payment_due_on")
    private @Nullable LocalDate paymentDueOn;

    @Column(name = "dunned_on")
    private @Nullable LocalDate dunnedOn;

    @Column(name = "court_asked_on")
    private @Nullable LocalDate courtAskedOn;

    @Column(name = "settled_on")
    private @Nullable LocalDate settledOn;

    @Convert(converter = FenColumn.class)
    @Column(name = "remitted_fen", nullable = false)
    private Money remitted = Money.ZERO;

    @ElementCollection
    @CollectionTable(name = "penalty_instalment", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position")
    private List<Instalment> instalments = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "penalty_remedy", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position")
    private List<RemedyPeriod> remedies = new ArrayList<>();

    protected Execution() {}

    static Execution notBegun() {
        return new Execution();
    }

    void served(LocalDate on, LocalDate paymentDue) {
        servedOn = on;
        paymentDueOn = paymentDue;
    }

    void dunned(LocalDate on) {
        dunnedOn = on;
    }

    void courtAsked(LocalDate on) {
        courtAskedOn = on;
    }

    void settled(LocalDate on) {
        settledOn = on;
    }

    void payIn(List<Instalment> plan) {
        instalments.clear();
        instalments.addAll(plan);
    }

    void remit(Money amount) {
        remitted = remitted.plus(amount);
    }

    void remedyBegan(LocalDate on) {
        remedies.add(new RemedyPeriod(on, null));
    }

    void remedyEnded(LocalDate on) {
        var last = remedies.removeLast();
        remedies.add(new RemedyPeriod(last.beganOn(), on));
    }

    @Nullable
    LocalDate servedOn() {
        return servedOn;
    }

    @Nullable
    LocalDate paymentDueOn() {
        return paymentDueOn;
    }

    @Nullable
    LocalDate dunnedOn() {
        return dunnedOn;
    }

    @Nullable
    LocalDate courtAskedOn() {
        return courtAskedOn;
    }

    /** Day since which nothing is owed. */
    @Nullable
    LocalDate settledOn() {
        return settledOn;
    }

    Money remitted() {
        return remitted;
    }

    List<Instalment> instalments() {
        return List.copyOf(instalments);
    }

    List<RemedyPeriod> remedies() {
        return List.copyOf(remedies);
    }
}
