@NullMarked
package org.zhibao.scenarios.play;

import org.jspecify.annotations.NullMarked;
