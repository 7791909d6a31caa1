/** How a mediation is applied for. */
@NullMarked
package org.zhibao.mediation.intake;

import org.jspecify.annotations.NullMarked;
