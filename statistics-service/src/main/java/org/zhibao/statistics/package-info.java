@NullMarked
package org.zhibao.statistics;

import org.jspecify.annotations.NullMarked;
