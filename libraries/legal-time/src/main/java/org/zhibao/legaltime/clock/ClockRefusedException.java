package org.zhibao.legaltime.clock;

/** Thrown by the short verbs of {@link DeadlineClock} when {@link DeadlineClock#attempt} would answer a refusal. */
public final class ClockRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ClockRefusal refusal;

    ClockRefusedException(ClockRefusal refusal) {
        super(refusal.code() + ": " + refusal.reason().en());
        this.refusal = refusal;
    }

    public ClockRefusal refusal() {
        return refusal;
    }
}
