/** What events told: one row per event, from which every indicator is counted. */
@NullMarked
package org.zhibao.statistics.facts;

import org.jspecify.annotations.NullMarked;
