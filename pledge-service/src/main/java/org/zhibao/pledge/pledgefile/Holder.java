package org.zhibao.pledge.pledgefile;

import jakarta.persistence.Embeddable;

/**
 * A pledgor, pledgee or debtor.
 *
 * @param identifier unified social credit code or resident id in normal form
 */
@Embeddable
public record Holder(String name, String identifier) {}
