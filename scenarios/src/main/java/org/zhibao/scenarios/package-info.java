/** The command that plays a scenario. */
@NullMarked
package org.zhibao.scenarios;

import org.jspecify.annotations.NullMarked;
