package org.zhibao.legaltime.clock;

/** Whether the period runs. */
public enum ClockStatus {
    RUNNING,
    /** The due date is unknown until the clock resumes. */
    SUSPENDED
}
