/** Reading rows: from the database and from comma-separated files. */
@NullMarked
package org.zhibao.statistics.reading;

import org.jspecify.annotations.NullMarked;
