package org.zhibao.kit.procedure;

import java.util.Locale;
import org.zhibao.kit.vocabulary.Labelled;

/** An act that a procedure knows: a constant of the service's enumeration of acts. */
public interface LegalAct extends Labelled {

    /** The constant, e.g. {@code INVESTIGATION_END}. */
    @Override
    String name();

    /** The method by which the act is sent. */
    default String method() {
        return "POST";
    }

    /** Whether a party does it, within a period of its own, and the office puts it on record. */
    default boolean ofParty() {
        return false;
    }

    /** The last part of the act's path, a noun in kebab case, e.g. {@code investigation-end}. */
    default String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
