/** The whole suite on one machine: the API that the command line, the system tests and the benchmarks share. */
@NullMarked
package org.zhibao.localstack;

import org.jspecify.annotations.NullMarked;
