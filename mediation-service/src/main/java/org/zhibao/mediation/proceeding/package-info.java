/** The acts of a mediation as they are posted, its history and its ledger. */
@NullMarked
package org.zhibao.mediation.proceeding;

import org.jspecify.annotations.NullMarked;
