/** Finding pledges: lists, counts, exports. */
@NullMarked
package org.zhibao.pledge.search;

import org.jspecify.annotations.NullMarked;
