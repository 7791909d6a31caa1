package org.zhibao.scenarios.play;

/** The play cannot go on, or one item of it cannot. */
public final class PlayFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PlayFailure(String message) {
        super(message);
    }

    public PlayFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
