/** Finding mediations: lists, counts, exports. */
@NullMarked
package org.zhibao.mediation.search;

import org.jspecify.annotations.NullMarked;
