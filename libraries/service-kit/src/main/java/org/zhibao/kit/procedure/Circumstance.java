package org.zhibao.kit.procedure;

/**
 * Something that is so when an act is performed and on which it depends which deadlines begin: a constant of the service's
 * enumeration. It is kept with the act, so that later changes of the record do not rewrite its deadlines.
 */
public interface Circumstance {

    /** The constant, e.g. {@code NO_DOMICILE}. */
    String name();
}
