/** Law as data: thresholds, periods and lists in files that name their basis and whether it was confirmed. */
@NullMarked
package org.zhibao.cases.lawdata;

import org.jspecify.annotations.NullMarked;
