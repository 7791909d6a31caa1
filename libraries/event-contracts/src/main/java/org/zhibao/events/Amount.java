package org.zhibao.events;

/**
 * Money as it travels: a decimal string, never a float.
 *
 * @param amount in units of the currency, with a point, e.g. {@code 1200000.00}
 * @param currency ISO 4217, {@code CNY} in all that the suite records
 */
public record Amount(String amount, String currency) {
    public static Amount cny(String amount) {
        return new Amount(amount, "CNY");
    }
}
