package org.zhibao.cases.casefile;

/** What the request to close a case says of how it ended. */
public interface Ending {

    /** A constant of the closure's vocabulary of results. */
    Enum<?> result();
}
