@NullMarked
package org.zhibao.benchmarks;

import org.jspecify.annotations.NullMarked;
