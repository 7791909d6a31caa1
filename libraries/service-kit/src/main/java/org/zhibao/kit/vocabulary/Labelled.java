package org.zhibao.kit.vocabulary;

/** A constant that people read too. */
public interface Labelled {

    /** The constant. */
    String name();

    String chinese();

    String english();
}
