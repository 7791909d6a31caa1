package org.zhibao.legaltime.clock;

import java.time.LocalDate;

/**
 * An extension with its effect.
 *
 * @param until the un-rolled last day that it led to
 */
public record GrantedExtension(Extension extension, LocalDate until) {}
