/**
 * Procedures as visible tables: which act leads from which states to which, who may do it, on what basis, and what bars it.
 * The tables themselves stand in the services; here is what reads them.
 */
@NullMarked
package org.zhibao.kit.procedure;

import org.jspecify.annotations.NullMarked;
