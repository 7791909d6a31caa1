/** Indicators as data: what is counted, imported or derived, each definition with its versions. */
@NullMarked
package org.zhibao.statistics.catalogue;

import org.jspecify.annotations.NullMarked;
