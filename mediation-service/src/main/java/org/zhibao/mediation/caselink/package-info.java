/** What became of the case that a mediation was handed over from, as case-service's events tell it. */
@NullMarked
package org.zhibao.mediation.caselink;

import org.jspecify.annotations.NullMarked;
