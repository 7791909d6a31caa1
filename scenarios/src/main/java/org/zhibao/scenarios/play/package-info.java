/** Playing a plan through the public API, and the verdict on its figures. */
@NullMarked
package org.zhibao.scenarios.play;

import org.jspecify.annotations.NullMarked;
