package org.zhibao.legaltime.rule;

/** Whether the text settles in what its days are counted. */
public enum Counting {
    /** The text, or the general rule of its law, says what its days are. */
    STATED,
    /** The text says «日» without a definition (国务院令310号): the rule's own unit is the default, an office may choose. */
    CONFIGURABLE
}
