/** What mediation-service tells of mediations. */
@NullMarked
package org.zhibao.events.mediation;

import org.jspecify.annotations.NullMarked;
