package org.zhibao.identifiers;

import java.util.Locale;

/** A text does not name what it should. {@link #finding()} says which rule it breaks and what was expected. */
public final class InvalidIdentifier extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    public InvalidIdentifier(Finding finding) {
        super(finding.code() + ": " + finding.message(Locale.ENGLISH));
        this.finding = finding;
    }

    public Finding finding() {
        return finding;
    }
}
