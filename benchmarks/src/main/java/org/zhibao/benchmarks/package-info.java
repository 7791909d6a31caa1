/** Measurements of the running suite, each beside its baseline. */
@NullMarked
package org.zhibao.benchmarks;

import org.jspecify.annotations.NullMarked;
