package org.zhibao.cases.casefile;

/** A case was registered: told to the service's own observers, within the transaction. */
public record CaseArrived(CaseFile file) {}
