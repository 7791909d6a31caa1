/** Lists, counts and exports in plain SQL, narrowed by filters and bound to the caller's scope by the database. */
@NullMarked
package org.zhibao.kit.search;

import org.jspecify.annotations.NullMarked;
