package org.zhibao.gateway.problem;

/** Ends a call with a problem. Carries no stack trace: it reports a caller's or a service's state, not a defect here. */
public final class ProblemException extends RuntimeException {

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.detail().en(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
