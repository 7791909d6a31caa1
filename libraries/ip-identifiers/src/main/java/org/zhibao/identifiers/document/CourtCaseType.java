package org.zhibao.identifiers.document;

import java.util.Arrays;
import java.util.Optional;

/** The case types of court numbers that the suite meets. Courts know many more. */
public enum CourtCaseType {
    IP_CIVIL_FIRST("知民初", "intellectual-property civil case, first instance"),
    IP_CIVIL_APPEAL("知民终", "intellectual-property civil case, appeal"),
    IP_CRIMINAL_FIRST("知刑初", "intellectual-property criminal case, first instance"),
    IP_ADMINISTRATIVE_FIRST("知行初", "intellectual-property administrative case, first instance"),
    PRE_LITIGATION_MEDIATION("诉前调", "mediation before action"),
    JUDICIAL_CONFIRMATION("诉前调确", "judicial confirmation of a mediation agreement"),
    SPECIAL_CIVIL("民特", "special civil procedure"),
    ENFORCEMENT("执", "enforcement");

    private final String mark;
    private final String en;

    CourtCaseType(String mark, String en) {
        this.mark = mark;
        this.en = en;
    }

    public static Optional<CourtCaseType> ofMark(String mark) {
        return Arrays.stream(values()).filter(type -> type.mark.equals(mark)).findFirst();
    }

    public String mark() {
        return mark;
    }

    public String en() {
        return en;
    }
}
