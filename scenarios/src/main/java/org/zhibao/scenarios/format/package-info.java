/** Scenarios as files: read, and every mistake named with its line. */
@NullMarked
package org.zhibao.scenarios.format;

import org.jspecify.annotations.NullMarked;
