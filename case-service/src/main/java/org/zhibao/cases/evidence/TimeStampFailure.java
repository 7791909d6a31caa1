package org.zhibao.cases.evidence;

/** The time-stamp authority did not answer, or not with a valid token. */
final class TimeStampFailure extends Exception {

    private static final long serialVersionUID = 1L;

    TimeStampFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
