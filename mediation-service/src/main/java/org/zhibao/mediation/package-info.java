/** Mediation of disputes over intellectual property, and the judicial confirmation of what was agreed. */
@NullMarked
package org.zhibao.mediation;

import org.jspecify.annotations.NullMarked;
